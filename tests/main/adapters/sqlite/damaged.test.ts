import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alarm, at, BY_PERSON } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

const labels = (store: { items(): readonly { item: { label: string } }[] }) =>
  store
    .items()
    .map((stored) => stored.item.label)
    .sort();

/** A store with enough rows for many pages: `saved` ones before a backup, if any, and 'later' after it. */
function fill({ withBackup }: { withBackup: boolean }): void {
  const opened = folder.open();
  const many = Array.from({ length: 300 }, (_, n) => alarm(`saved-${n}`, { label: 'saved' }));
  const put = (stored: (typeof many)[number]) => ({ kind: 'put-item', stored, origin: BY_PERSON }) as const;
  opened.store.apply(many.map(put), at(0));
  if (withBackup) expect(opened.backUpIfChanged(at(7))).toBe('made');
  opened.store.apply([put(alarm('later', { label: 'later' }))], at(8));
  opened.store.close();
}

/** Bytes of a fixed pseudo-random run, the same at every start. */
function noise(length: number): Buffer {
  let state = 12345;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state >>> 24;
    }),
  );
}

function overwrite(path: string, position: number, bytes: Buffer): void {
  const descriptor = openSync(path, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, position);
  closeSync(descriptor);
}

const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  'cut off in the middle': (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  'cut off within its header': (path) => truncateSync(path, 50),
  'cut down to nothing': (path) => truncateSync(path, 0),
  'with noise in its middle': (path) => overwrite(path, 8192, noise(32_768)),
  'with a header of zeros': (path) => overwrite(path, 0, Buffer.alloc(100)),
  'with noise for a schema': (path) => overwrite(path, 100, noise(3_000)),
  'that is another file altogether': (path) => writeFileSync(path, noise(20_000)),
  'that says it is new': (path) => overwrite(path, 60, Buffer.alloc(4)),
};

describe('a damaged database', () => {
  for (const [how, damage] of Object.entries(DAMAGES)) {
    test(`[ST11] [row 14] one ${how} is set aside and the newest backup restored, and the notice says so`, () => {
      fill({ withBackup: true });
      damage(folder.database);
      const damaged = readFileSync(folder.database);
      const { store, notice } = folder.open({ now: () => at(9) });
      expect(notice).toEqual({
        kind: 'restored',
        backupTakenAt: at(7),
        setAsideAs: 'pobudka.damaged-20260302T060900000Z.db',
      });
      expect(labels(store)).toEqual(Array.from({ length: 300 }, () => 'saved'));
      expect(readFileSync(folder.file('pobudka.damaged-20260302T060900000Z.db')).equals(damaged)).toBe(true);
      store.apply([{ kind: 'put-item', stored: alarm('new'), origin: BY_PERSON }], at(10));
      store.close();
      expect(folder.open().notice).toBeNull();
    });
  }

  test('[ST11] without a backup it is set aside and an empty one made', () => {
    fill({ withBackup: false });
    truncateSync(folder.database, 5_000);
    const { store, notice } = folder.open({ now: () => at(9) });
    expect(notice).toEqual({ kind: 'started-empty', setAsideAs: 'pobudka.damaged-20260302T060900000Z.db' });
    expect(store.items()).toEqual([]);
  });

  test('[ST11] a backup that is damaged itself is passed over for an older one', () => {
    const opened = folder.open();
    const put = (id: string) =>
      ({ kind: 'put-item', stored: alarm(id, { label: id }), origin: BY_PERSON }) as const;
    opened.store.apply([put('one')], at(0));
    opened.backUpIfChanged(at(0));
    opened.store.apply([put('two')], at(60));
    opened.backUpIfChanged(at(60));
    opened.store.close();
    const [, newest] = folder.list('backups');
    overwrite(folder.file(`backups/${newest}`), 4096, noise(40_000));
    writeFileSync(folder.database, noise(9_000));
    const { store, notice } = folder.open();
    expect(notice).toMatchObject({ kind: 'restored', backupTakenAt: at(0) });
    expect(labels(store)).toEqual(['one']);
  });

  test('[ST11] setting aside twice in one instant keeps both', () => {
    for (const _ of [1, 2]) {
      writeFileSync(folder.database, noise(5_000));
      folder.open().store.close();
    }
    expect(folder.list().filter((name) => name.includes('damaged'))).toHaveLength(2);
  });
});

describe('a damaged write-ahead log', () => {
  /** The folder as a crash leaves it: `checkpointed` in the database, `logged` only in the log. */
  function crash(): { log: string } {
    const opened = folder.open();
    const put = (id: string) =>
      ({ kind: 'put-item', stored: alarm(id, { label: id }), origin: BY_PERSON }) as const;
    opened.store.apply([put('checkpointed')], at(0));
    opened.store.close();
    const again = folder.open();
    again.store.apply([put('logged')], at(1));
    const files = ['pobudka.db', 'pobudka.db-wal'].map(
      (name) => [name, readFileSync(folder.file(name))] as const,
    );
    again.store.close();
    for (const [name, bytes] of files) writeFileSync(folder.file(name), bytes);
    return { log: folder.file('pobudka.db-wal') };
  }

  test('[ST11] a sound log left by a crash is folded in, and nothing is said', () => {
    crash();
    const { store, notice } = folder.open();
    expect(notice).toBeNull();
    expect(labels(store)).toEqual(['checkpointed', 'logged']);
  });

  test('[ST11] one that is garbage is set aside, the database goes on without it, and the notice says so', () => {
    const { log } = crash();
    const garbage = noise(12_000);
    writeFileSync(log, garbage);
    const { store, notice } = folder.open({ now: () => at(9) });
    expect(notice).toMatchObject({ kind: 'restored', setAsideAs: 'pobudka.damaged-20260302T060900000Z.db' });
    expect(labels(store)).toEqual(['checkpointed']);
    expect(readFileSync(folder.file('pobudka.damaged-20260302T060900000Z.db-wal')).equals(garbage)).toBe(
      true,
    );
  });

  test('[ST11] one of zeros, as a power cut leaves it, lost nothing and is no damage', () => {
    const { log } = crash();
    writeFileSync(log, Buffer.alloc(8_192));
    const { store, notice } = folder.open();
    expect(notice).toBeNull();
    expect(labels(store)).toEqual(['checkpointed']);
  });

  test('[ST11] a log without its database is not taken for a new start', () => {
    const { log } = crash();
    truncateSync(folder.database, 0);
    const { store, notice } = folder.open();
    expect(notice).toMatchObject({ kind: 'started-empty' });
    expect(store.items()).toEqual([]);
    store.close();
    expect(existsSync(log)).toBe(false);
  });
});
