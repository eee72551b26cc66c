import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openServerStore } from '#server/store/sqlite/open-server-store.ts';
import { FakeServerStore } from '../../fakes/server/fake-server-store.ts';
import { ITEM_STORE_CONTRACT } from './item-store-contract.ts';
import { listed, put, user, write } from './store-samples.ts';
import { USER_STORE_CONTRACT } from './user-store-contract.ts';

const CONTRACT = [...USER_STORE_CONTRACT, ...ITEM_STORE_CONTRACT];

for (const [implementation, open] of [
  ['SQLite', () => openServerStore(':memory:')],
  ['memory', () => new FakeServerStore()],
] as const) {
  describe(`the server's store in ${implementation}`, () => {
    for (const { name, run } of CONTRACT) {
      test(name, async () => {
        const store = open();
        try {
          await run(store);
          await store.ping();
        } finally {
          store.close();
        }
        await expect(store.ping()).rejects.toThrow();
      });
    }
  });
}

describe('the file', () => {
  const within = async (work: (path: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'pobudka-server-'));
    try {
      await work(join(folder, 'deep/pobudka.db'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('[SV30] what was stored is there after a restart, durable to the last commit, for its owner alone', () =>
    within(async (path) => {
      const first = openServerStore(path);
      await first.users.add(user('u'));
      await write(first, 'u', [put('a')]);
      first.close();
      const second = openServerStore(path);
      expect(await listed(second, 'u')).toEqual(['a']);
      second.close();
      if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
    }));

  test('[SV30] a database of a newer server is refused, untouched', () =>
    within(async (path) => {
      openServerStore(path).close();
      const db = new Database(path);
      db.pragma('user_version = 99');
      db.close();
      expect(() => openServerStore(path)).toThrow(/newer server/);
    }));

  test('[SV30] a database of an older server is brought up to date, with all that is in it', () =>
    within(async (path) => {
      const first = openServerStore(path);
      await first.users.add(user('u'));
      await write(first, 'u', [put('a')]);
      first.close();
      const db = new Database(path);
      db.exec('DROP INDEX tombstones_by_age; DROP INDEX removals_by_age; PRAGMA user_version = 1');
      db.close();
      const second = openServerStore(path);
      expect(await listed(second, 'u')).toEqual(['a']);
      second.close();
      const after = new Database(path);
      const plan = after.prepare('EXPLAIN QUERY PLAN DELETE FROM items WHERE deleted_at_ms <= 1').all();
      after.close();
      expect(JSON.stringify(plan)).toContain('tombstones_by_age');
    }));

  test('[SV30] one process owns the file', () =>
    within(async (path) => {
      const first = openServerStore(path);
      expect(() => openServerStore(path)).toThrow();
      first.close();
    }));
});
