import type Database from 'better-sqlite3';
import { parseSettings } from '#shared/domain/parse-settings.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Quarantine } from './quarantine.ts';
import { BadRow } from './row-checks.ts';

interface Row {
  readonly key: string;
  readonly value_json: string;
}

/** The settings, one row each; what was never changed has none and follows the default. */
export class SettingsTable {
  readonly #quarantine: Quarantine;
  readonly #all: Database.Statement<[], Row>;
  readonly #put: Database.Statement<[string, string]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(db: Database.Database, quarantine: Quarantine) {
    this.#quarantine = quarantine;
    this.#all = db.prepare('SELECT key, value_json FROM settings');
    this.#put = db.prepare(`INSERT INTO settings (key, value_json) VALUES (?, ?)
      ON CONFLICT (key) DO UPDATE SET value_json = excluded.value_json`);
    this.#remove = db.prepare('DELETE FROM settings WHERE key = ?');
  }

  /** Unfit values are set aside and take their default; keys of another version are left alone. */
  read(): Settings {
    const rows = this.#all.all();
    const foreign = Object.fromEntries(rows.map((row) => [row.key, parsedValue(row)]));
    const { settings, rejected } = parseSettings(foreign);
    this.#quarantine.sift(rows, {
      table: 'settings',
      read: (row) => (rejected.includes(row.key) ? new BadRow(row.key) : row),
      remove: (row) => this.#remove.run(row.key),
    });
    return settings;
  }

  /** Writes what differs from `current`. */
  write(settings: Settings, current: Settings): void {
    const before: Readonly<Record<string, unknown>> = { ...current };
    for (const [key, value] of Object.entries(settings)) {
      if (value !== before[key]) this.#put.run(key, JSON.stringify(value));
    }
  }
}

function parsedValue(row: Row): unknown {
  try {
    return JSON.parse(row.value_json);
  } catch {
    return undefined;
  }
}
