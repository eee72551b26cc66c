import type { Log } from '#main/ports/log.ts';

export interface LogEntry {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: Record<string, unknown>;
}

/** A log that is read by tests. */
export class FakeLog implements Log {
  readonly entries: LogEntry[] = [];
  readonly debug = this.#writer('debug');
  readonly info = this.#writer('info');
  readonly warn = this.#writer('warn');
  readonly error = this.#writer('error');

  /** How many entries of a level there are. */
  count(level: LogEntry['level']): number {
    return this.entries.filter((entry) => entry.level === level).length;
  }

  #writer(level: LogEntry['level']) {
    return (message: string, fields: Record<string, unknown> = {}) => {
      this.entries.push({ level, message, fields });
    };
  }
}

export function createFakeLog(): FakeLog {
  return new FakeLog();
}
