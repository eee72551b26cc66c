import type { Log } from '#main/ports/log.ts';
import type { StoreChange } from '#main/ports/record-store.ts';

type Listener = (change: StoreChange) => void;

/**
 * Tells every listener of every change, in the order of the commits. A change published from inside a listener waits
 * until the present one has reached everybody; a listener that throws is logged and does not keep the others from it.
 */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>();
  readonly #waiting: StoreChange[] = [];
  readonly #log: Log;
  #delivering = false;

  constructor(log: Log) {
    this.#log = log;
  }

  subscribe(listener: Listener): () => void {
    // A wrapper of its own, so that subscribing one function twice makes two subscriptions.
    const own: Listener = (change) => listener(change);
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  publish(change: StoreChange): void {
    this.#waiting.push(change);
    if (this.#delivering) return;
    this.#delivering = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        this.#deliver(next);
      }
    } finally {
      this.#delivering = false;
    }
  }

  #deliver(change: StoreChange): void {
    for (const listener of [...this.#listeners]) {
      if (!this.#listeners.has(listener)) continue;
      try {
        listener(change);
      } catch (error) {
        this.#log.error('a listener of the store failed', { error });
      }
    }
  }
}
