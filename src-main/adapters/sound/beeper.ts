import type { Delay } from '../../ports/delay.ts';
import type { PlayOutcome, PlayRequest, SoundPlayer } from '../../ports/sound-player.ts';

const EVERY_MS = 2000;

/** The last resort: the system's beep, every two seconds for as long as anything sounds. */
export class Beeper implements SoundPlayer {
  readonly #beep: () => void;
  readonly #delay: Delay;
  readonly #keys = new Set<string>();
  #cancelNext = () => {};

  constructor(beep: () => void, delay: Delay) {
    this.#beep = beep;
    this.#delay = delay;
  }

  prepare(): Promise<boolean> {
    return Promise.resolve(true);
  }

  play({ key }: PlayRequest): Promise<PlayOutcome> {
    this.#keys.add(key);
    if (this.#keys.size === 1) this.#beepOn();
    return Promise.resolve({ kind: 'playing' });
  }

  stop(key: string): void {
    this.#keys.delete(key);
    if (this.#keys.size === 0) this.#cancelNext();
  }

  release(): void {
    this.#keys.clear();
    this.#cancelNext();
  }

  /** A beep cannot die. */
  onDied(): () => void {
    return () => {};
  }

  #beepOn(): void {
    this.#cancelNext();
    this.#cancelNext = this.#delay(EVERY_MS, () => this.#beepOn());
    this.#beep();
  }
}
