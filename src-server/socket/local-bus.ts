import type { BusMessage, EventBus } from '../ports/event-bus.ts';

/** The bus of a service with one node. */
export class LocalBus implements EventBus {
  readonly #listeners = new Set<(message: BusMessage) => void>();

  publish(message: BusMessage): void {
    for (const listener of this.#listeners) listener(message);
  }

  subscribe(listener: (message: BusMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
