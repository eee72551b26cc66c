import { RingActions } from '#main/alarms/ring-actions.ts';
import { RingEngine } from '#main/alarms/ring-engine.ts';
import type { RingTelling } from '#main/alarms/ring-transaction.ts';
import { CommandService } from '#main/commands/command-service.ts';
import type { Power } from '#main/ports/power.ts';
import type { Command } from '#shared/domain/commands.ts';
import { commandSchema } from '#shared/domain/commands.ts';
import { FakeClock } from '../../fakes/fake-clock.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeRecordStore } from '../../fakes/fake-record-store.ts';

/** The ring engine with everything around it that a test moves by hand. */
export class Bench {
  readonly clock: FakeClock;
  readonly store: FakeRecordStore;
  readonly log = new FakeLog();
  readonly told: RingTelling[] = [];
  engine!: RingEngine;
  rings!: RingActions;
  commands!: CommandService;
  /** Called after each change and each look. */
  onFollowed: () => void = () => {};
  onStepsChanged: () => void = () => {};
  #power: ((event: Parameters<Parameters<Power['onEvent']>[0]>[0]) => void) | null = null;
  #stop: () => void = () => {};
  #ids = 0;

  constructor(startIso: string, zone = 'Europe/Warsaw') {
    this.clock = new FakeClock(startIso, zone);
    this.store = new FakeRecordStore();
    this.start();
  }

  /** Starts the app anew over the same store, as after a crash or a restart. */
  start(): void {
    const { clock, store, log } = this;
    const power: Power = {
      onEvent: (listener) => {
        this.#power = listener;
        return () => {
          this.#power = null;
        };
      },
      canHoldSleep: () => true,
      holdSleep: () => true,
      allowSleep: () => {},
    };
    this.engine = new RingEngine(
      { clock, wakeup: clock, store, power, log },
      {
        scheduleFollowed: (change) => {
          if (change?.partition) this.commands.partitionSwitched();
          this.onFollowed();
        },
        tell: (tellings) => this.told.push(...tellings),
      },
    );
    this.rings = new RingActions({ clock, store, engine: this.engine });
    const random = { uuid: () => `item-${++this.#ids}`, fraction: () => 0.5 };
    this.commands = new CommandService({
      ...{ clock, random, store, engine: this.engine, rings: this.rings },
      stepsChanged: () => this.onStepsChanged(),
    });
    this.#stop = this.engine.start();
  }

  /** The app ends; time may pass before `start`. */
  stop(): void {
    this.#stop();
    this.clock.disarm();
  }

  announce(event: 'suspend' | 'resume' | 'unlock'): void {
    this.#power?.(event);
  }

  /** Runs a command as a door would, and returns the id it speaks of. Throws if it is refused. */
  do(command: Command): string {
    const result = this.commands.execute(commandSchema.parse(command) as Command);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
    return result.id ?? '';
  }

  alarm(alarmTime: string, more: Record<string, unknown> = {}): string {
    return this.do({ kind: 'create-alarm', label: 'Pobudka', alarmTime, ...more } as unknown as Command);
  }

  timer(durationSeconds: number, more: Record<string, unknown> = {}): string {
    return this.do({
      kind: 'create-timer',
      label: 'Tea',
      durationSeconds,
      start: true,
      ...more,
    } as unknown as Command);
  }

  /** Labels of what rings now. */
  ringing(): string[] {
    return this.engine.schedule
      .rings()
      .filter(({ state }) => state.kind === 'ringing')
      .map(({ label }) => label);
  }

  states(): string[] {
    const all = { from: -8.64e15, to: 8.64e15, limit: 1000 };
    return this.store
      .history(all as Parameters<FakeRecordStore['history']>[0])
      .map(({ state }) => (state.kind === 'missed' ? `missed:${state.reason}` : state.kind))
      .reverse();
  }

  /** How often anything began to sound. */
  soundings(): number {
    return this.told.filter(({ effect }) => effect.kind === 'start-sounding').length;
  }
}
