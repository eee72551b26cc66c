import type { Log } from '../ports/log.ts';
import type { SyncSocketEvent } from './sync-socket.ts';

/** Who is told of a socket. One that throws must not stop the connection. */
export class SocketListeners {
  readonly #log: Log;
  readonly #listeners = new Set<(event: SyncSocketEvent) => void>();

  constructor(log: Log) {
    this.#log = log;
  }

  add(listener: (event: SyncSocketEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: SyncSocketEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        this.#log.error('a listener of the socket threw', { event: event.kind, error });
      }
    }
  }
}
