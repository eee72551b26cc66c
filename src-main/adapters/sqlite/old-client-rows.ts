import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { OldPart } from '#main/ports/exchange-files.ts';

/** More than anyone's alarms. */
const MAX_ROWS = 100_000;

/** The rows of the old client's database, which is only read. A file from elsewhere may be anything. */
export function oldClientRows(path: string, maxBytes: number): OldPart<readonly unknown[]> {
  const size = sizeOf(path);
  if (size === null) return { kind: 'none' };
  if (size > maxBytes) return { kind: 'damaged' };
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return readRows(db);
    } finally {
      db.close();
    }
  } catch {
    return { kind: 'damaged' };
  }
}

/** A view of that name could compute for ever. */
function readRows(db: Database.Database): OldPart<readonly unknown[]> {
  db.pragma('trusted_schema = OFF');
  const table = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alarms_timers'");
  if (table.get() === undefined) return { kind: 'damaged' };
  return { kind: 'read', value: db.prepare('SELECT * FROM alarms_timers LIMIT ?').all(MAX_ROWS) };
}

function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : found.isFile() ? found.size : Number.POSITIVE_INFINITY;
}
