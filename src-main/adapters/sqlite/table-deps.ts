import type Database from 'better-sqlite3';
import type { Quarantine } from './quarantine.ts';

/** What every table of one partition is built with. */
export interface TableDeps {
  readonly db: Database.Database;
  readonly quarantine: Quarantine;
  readonly partitionId: number;
}

/** `a, b, c` and `@a, @b, @c` of a list of columns. */
export function columnList(columns: readonly string[]): { names: string; values: string } {
  return { names: columns.join(', '), values: columns.map((column) => `@${column}`).join(', ') };
}

/** `a = excluded.a, …`: what an upsert takes from the new row. */
export function excludedList(columns: readonly string[]): string {
  return columns.map((column) => `${column} = excluded.${column}`).join(', ');
}
