import type { Clock } from './ports/clock.ts';

export interface TallyConfig {
  readonly max: number;
  readonly windowMs: number;
  readonly clock: Clock;
}

export type Taking =
  | { readonly kind: 'taken'; readonly giveBack: () => void }
  | { readonly kind: 'refused'; readonly retryAfterSeconds: number };

interface Window {
  readonly beginsAt: number;
  count: number;
}

/** How many keys are remembered; the oldest go first. */
const MAX_KEYS = 100_000;

/** Counts by key, in windows that begin with a key's first count. What is taken may be given back. */
export class Tally {
  readonly #config: TallyConfig;
  /** All last equally long, so the first in the map ends first. */
  readonly #windows = new Map<string, Window>();

  constructor(config: TallyConfig) {
    this.#config = config;
  }

  /** Takes all of it or nothing. */
  take(key: string, amount: number): Taking {
    const { max, windowMs, clock } = this.#config;
    const now = clock.now();
    const window = this.#window(key, now);
    if (window.count + amount > max) {
      return { kind: 'refused', retryAfterSeconds: Math.ceil((window.beginsAt + windowMs - now) / 1000) };
    }
    window.count += amount;
    const giveBack = () => {
      window.count -= amount;
    };
    return { kind: 'taken', giveBack };
  }

  #window(key: string, now: number): Window {
    for (const [oldest, { beginsAt }] of this.#windows) {
      if (this.#isLive(beginsAt, now) && this.#windows.size < MAX_KEYS) break;
      this.#windows.delete(oldest);
    }
    const known = this.#windows.get(key);
    if (known && this.#isLive(known.beginsAt, now)) return known;
    this.#windows.delete(key);
    const window = { beginsAt: now, count: 0 };
    this.#windows.set(key, window);
    return window;
  }

  /** A window that begins later than now is of a clock that was set back. */
  #isLive(beginsAt: number, now: number): boolean {
    return beginsAt <= now && now < beginsAt + this.#config.windowMs;
  }
}
