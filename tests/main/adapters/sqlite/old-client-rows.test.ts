import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oldClientRows } from '#main/adapters/sqlite/old-client-rows.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-old-'));
  path = join(folder, 'alarms.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function make(...statements: string[]): void {
  const db = new Database(path);
  for (const statement of statements) db.exec(statement);
  db.close();
}

test('[EX10] the rows of its database are read, and the file stays as it is', () => {
  make(
    'CREATE TABLE alarms_timers (id TEXT, type TEXT, days TEXT, enabled INTEGER)',
    "INSERT INTO alarms_timers VALUES ('a', 'alarm', '[0,2]', 1)",
  );
  expect(oldClientRows(path, 1e6)).toEqual({
    kind: 'read',
    value: [{ id: 'a', type: 'alarm', days: '[0,2]', enabled: 1 }],
  });
});

test('[EX10] no file, no database, another table, a view of that name, and too large a file', () => {
  expect(oldClientRows(path, 1e6)).toEqual({ kind: 'none' });
  writeFileSync(path, 'junk '.repeat(1000));
  expect(oldClientRows(path, 1e6)).toEqual({ kind: 'damaged' });
  expect(oldClientRows(path, 10)).toEqual({ kind: 'damaged' });
  rmSync(path);
  make('CREATE TABLE other (x)', 'CREATE VIEW alarms_timers AS SELECT * FROM other');
  expect(oldClientRows(path, 1e6)).toEqual({ kind: 'damaged' });
});
