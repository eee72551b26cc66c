import type { WakeCheck } from '#shared/ipc/wake-check.ts';
import type { Probes } from '../ports/probes.ts';
import type { OutputDevice } from '../ports/sound-player.ts';
import { type AppFacts, wantedOutput } from './facts.ts';
import { judge } from './judge.ts';

export interface WakeCheckPorts {
  readonly probes: Probes;
  facts(): AppFacts;
  /** The output devices there are, null if they cannot be told. Asked only when a ring wants a certain one. */
  outputDevices(): Promise<readonly OutputDevice[] | null>;
}

/** Asks the system and the app, and judges. Never rejects; checks asked for at the same time share one look. */
export class WakeCheckService {
  readonly #ports: WakeCheckPorts;
  #underWay: Promise<WakeCheck> | null = null;

  constructor(ports: WakeCheckPorts) {
    this.#ports = ports;
  }

  check(): Promise<WakeCheck> {
    this.#underWay ??= this.#look().finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #look(): Promise<WakeCheck> {
    const { probes } = this.#ports;
    const wanted = wantedOutput(this.#ports.facts());
    const outputDevices = wanted === null ? null : await this.#ports.outputDevices();
    const label = outputDevices?.find((device) => device.id === wanted)?.label ?? null;
    const [volume, idleSleep, clock, doNotDisturb] = await Promise.all([
      probes.volume(label),
      probes.idleSleep(),
      probes.clock(),
      probes.doNotDisturb(),
    ]);
    return judge({ ...this.#ports.facts(), outputDevices, volume, idleSleep, clock, doNotDisturb });
  }
}
