import { observeServerTime, type ServerClock, type ServerTime } from '#shared/sync/server-clock.ts';

/** How far the server's clock is ahead of ours, as its answers show it [SY32]. */
export class ServerClockWatch {
  #known: ServerClock | null = null;

  /** Milliseconds; 0 until an answer has been seen. */
  readonly aheadMs = (): number => this.#known?.aheadMs ?? 0;

  /** Whether an answer has been seen. */
  isKnown(): boolean {
    return this.#known !== null;
  }

  observe(time: ServerTime): void {
    this.#known = observeServerTime(this.#known, time);
  }

  /** Another server has another clock. */
  forget(): void {
    this.#known = null;
  }
}
