/** What is cancelled: nothing came of it. */
export const CANCELLED = Symbol('cancelled');

/** Runs work in order, a bounded number at a time. */
export class RequestQueue {
  readonly #limit: number;
  readonly #waiting: (() => Promise<void>)[] = [];
  #running = 0;
  #cut = new AbortController();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Answers `CANCELLED` at once when it is cancelled, whatever the work does then. */
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | typeof CANCELLED> {
    const { signal } = this.#cut;
    return new Promise((resolve, reject) => {
      const cancel = () => resolve(CANCELLED);
      signal.addEventListener('abort', cancel, { once: true });
      this.#waiting.push(async () => {
        await work(signal).then(resolve, reject);
        signal.removeEventListener('abort', cancel);
      });
      this.#next();
    });
  }

  /** Cancels what runs and what waits. */
  cancelAll(): void {
    this.#waiting.length = 0;
    const cut = this.#cut;
    this.#cut = new AbortController();
    cut.abort();
  }

  #next(): void {
    while (this.#running < this.#limit) {
      const work = this.#waiting.shift();
      if (work === undefined) return;
      this.#running += 1;
      void work().finally(() => {
        this.#running -= 1;
        this.#next();
      });
    }
  }
}
