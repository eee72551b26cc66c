import type { BusMessage } from '../ports/event-bus.ts';
import type { Connection } from './connection.ts';

export interface HubStats {
  readonly total_users: number;
  readonly total_connections: number;
  readonly users: Readonly<Record<string, number>>;
}

/** The open connections of this node, by user. */
export class Hub {
  readonly #byUser = new Map<string, Set<Connection>>();

  add(connection: Connection): void {
    const own = this.#byUser.get(connection.userId) ?? new Set();
    this.#byUser.set(connection.userId, own.add(connection));
  }

  remove(connection: Connection): void {
    const own = this.#byUser.get(connection.userId);
    own?.delete(connection);
    if (own?.size === 0) this.#byUser.delete(connection.userId);
  }

  countOf(userId: string): number {
    return this.#byUser.get(userId)?.size ?? 0;
  }

  all(): Connection[] {
    return [...this.#byUser.values()].flatMap((own) => [...own]);
  }

  /** A user's message reaches that user's connections and no others. */
  deliver(message: BusMessage): void {
    if (message.kind === 'sign-out') {
      const { userId, family } = message;
      const ended = this.#of(userId).filter((it) => family === null || it.family === family);
      for (const connection of ended) connection.close(1008, 'signed out');
      return;
    }
    for (const connection of this.#of(message.userId)) {
      if (connection.id !== message.from) connection.tell(message.frame);
    }
  }

  /** Everybody's, or those of one user alone. */
  stats(onlyUser?: string): HubStats {
    const shown = [...this.#byUser].filter(([userId]) => onlyUser === undefined || userId === onlyUser);
    const users = Object.fromEntries(shown.map(([userId, own]) => [userId, own.size]));
    const total = shown.reduce((sum, [, own]) => sum + own.size, 0);
    return { total_users: shown.length, total_connections: total, users };
  }

  #of(userId: string | null): Connection[] {
    return userId === null ? this.all() : [...(this.#byUser.get(userId) ?? [])];
  }
}
