import type { Clock } from '../ports/clock.ts';
import type { Delay } from '../ports/delay.ts';

export const APPLICATION_PONG_MS = 5_000;

interface Asked {
  readonly at: number;
  readonly answered: Promise<number | null>;
  readonly answer: (roundTripMs: number | null) => void;
  readonly disarm: () => void;
}

/**
 * The application's ping on one socket. At most one is open: the existing service can spin for ever when a client leaves before the
 * pong, so whoever closes asks here when it may.
 */
export class ApplicationPing {
  readonly #clock: Pick<Clock, 'uptimeMs'>;
  readonly #delay: Delay;
  #asked: Asked | null = null;
  #whenFree: (() => void)[] = [];

  constructor(clock: Pick<Clock, 'uptimeMs'>, delay: Delay) {
    this.#clock = clock;
    this.#delay = delay;
  }

  /** Whoever asks while one is open shares its answer. */
  ask(send: () => void): Promise<number | null> {
    if (this.#asked) return this.#asked.answered;
    const { promise: answered, resolve: answer } = promiseOf<number | null>();
    const disarm = this.#delay(APPLICATION_PONG_MS, () => this.end());
    this.#asked = { at: this.#clock.uptimeMs(), answered, answer, disarm };
    send();
    return answered;
  }

  /** The round trip, or null when nobody asked. */
  ponged(): number | null {
    if (!this.#asked) return null;
    const roundTripMs = Math.round(this.#clock.uptimeMs() - this.#asked.at);
    this.#settle(roundTripMs);
    return roundTripMs;
  }

  /** No answer will come, or it is too late for one. */
  end(): void {
    this.#settle(null);
  }

  /** At once when none is open, else when it is answered or given up. */
  whenFree(then: () => void): void {
    if (this.#asked) this.#whenFree.push(then);
    else then();
  }

  #settle(roundTripMs: number | null): void {
    const asked = this.#asked;
    if (!asked) return;
    this.#asked = null;
    asked.disarm();
    asked.answer(roundTripMs);
    const waiting = this.#whenFree;
    this.#whenFree = [];
    for (const then of waiting) then();
  }
}

/** `Promise.withResolvers` is newer than the oldest runtime. */
function promiseOf<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
