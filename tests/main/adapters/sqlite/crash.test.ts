import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { epochMs } from '#shared/time/instant.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

/** How many writes each life is given before it is killed, in the middle of the next one. */
const LIVES = [1, 2, 40, 7, 130, 3, 25, 90, 11, 60];

/** Runs the writer from `first` on and kills it after `writes` acknowledged ones. Returns the last acknowledged number. */
async function writeUntilKilled(first: number, writes: number): Promise<number> {
  const program = join(import.meta.dirname, 'crash-child.ts');
  const child = spawn(process.execPath, [program, folder.path, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
    if (told.split('\n').length > writes) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  return Number(told.split('\n').at(-2));
}

function integrityOf(file: string): unknown {
  const db = new Database(file);
  try {
    return db.pragma('integrity_check', { simple: true });
  } finally {
    db.close();
  }
}

describe('kill -9 in the middle of writing', () => {
  test('[ST16] every acknowledged write is there, in one piece, life after life', async () => {
    let next = 0;
    for (const writes of LIVES) {
      const last = await writeUntilKilled(next, writes);
      expect(last).toBeGreaterThanOrEqual(next + writes - 1);
      const { store, notice } = folder.open();
      expect(notice).toBeNull();
      for (let n = next; n <= last; n += 1) {
        expect(store.occurrence(`item-${n % 500}`, epochMs(n))).toBeDefined();
      }
      // One more may have been committed unacknowledged; then it is there as a whole.
      const rows = store.history({ from: epochMs(0), to: epochMs(1e9), limit: 1e6 }).length;
      expect([last + 1, last + 2]).toContain(rows);
      expect(store.item(`item-${(rows - 1) % 500}`)?.item.label).toBe(`write ${rows - 1}`);
      expect(store.outbox()).toHaveLength(Math.min(rows, 500));
      store.close();
      expect(integrityOf(folder.database)).toBe('ok');
      next = rows;
    }
    const backups = folder.list('backups').filter((name) => name.endsWith('.db'));
    expect(backups.length).toBeGreaterThan(10);
    for (const name of backups) expect(integrityOf(folder.file(`backups/${name}`))).toBe('ok');
  }, 60_000);
});
