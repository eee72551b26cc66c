import type Database from 'better-sqlite3';

/** One step of the schema. `version` is the `user_version` it leads to; steps run in order, each in a transaction. */
export interface Migration {
  readonly version: number;
  apply(db: Database.Database): void;
}
