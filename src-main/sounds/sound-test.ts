import type { Settings } from '#shared/domain/settings.ts';
import type { RequestArgument, SoundTestResult } from '#shared/ipc/contract.ts';
import type { Delay } from '../ports/delay.ts';
import type { SoundLibrary } from './sound-library.ts';
import type { Sounding } from './sounding.ts';

export interface SoundTestPorts {
  readonly sounding: Sounding;
  readonly library: SoundLibrary;
  readonly settings: () => Settings;
  readonly delay: Delay;
}

const KEY = 'test';
const LASTS_MS = 15_000;
/** Short: whoever tests a sound is waiting for it. */
const FADE_IN_SECONDS = 1;

/** Plays what would ring, by the very same ways, one test at a time; it ends by itself. */
export class SoundTest {
  readonly #ports: SoundTestPorts;
  #cancelEnd = () => {};

  constructor(ports: SoundTestPorts) {
    this.#ports = ports;
  }

  /** Resolves to how it is heard. One that was stopped or replaced before that was known counts as playing. */
  async start(wish: RequestArgument<'sounds:test'>): Promise<SoundTestResult> {
    const { sounding, library, delay } = this.#ports;
    const settings = this.#ports.settings();
    this.#cancelEnd();
    this.#cancelEnd = delay(LASTS_MS, () => sounding.stop(KEY));
    const heard = await sounding.start({
      key: KEY,
      sound: library.resolve({ type: wish.itemType, customSound: wish.sound }, settings),
      fallback: library.fallback(wish.itemType),
      volume: wish.volume ?? settings.volume,
      fadeInSeconds: FADE_IN_SECONDS,
      outputDeviceId: wish.outputDeviceId ?? settings.outputDeviceId,
      loop: true,
    });
    return { heard: heard ?? 'playing' };
  }

  stop(): void {
    this.#cancelEnd();
    this.#ports.sounding.stop(KEY);
  }
}
