import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alarm, at, BY_PERSON } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

const ANN = { serverUrl: 'https://sync.example', userId: 'ann', email: 'ann@example.org', name: 'Ann' };

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

const put = (id: string) => ({ kind: 'put-item', stored: alarm(id), origin: BY_PERSON }) as const;

test('[ST26] backups are listed newest first, and read without changing them or what is here', () => {
  const { store, backUpIfChanged, backups } = folder.open();
  expect(backups.list()).toEqual([]);
  store.apply([put('a')], at(0));
  backUpIfChanged(at(0));
  store.apply([put('b')], at(100));
  backUpIfChanged(at(100));
  store.apply([{ kind: 'delete-item', id: 'a', at: at(101), origin: BY_PERSON }], at(101));
  expect(backups.list()).toEqual([
    { number: 2, takenAt: at(100) },
    { number: 1, takenAt: at(0) },
  ]);
  const names = folder.list('backups');
  const before = names.map((name) => readFileSync(folder.file(`backups/${name}`)));
  const ids = (number: number) => backups.read(number, null, 10)?.items.map(({ item }) => item.id);
  expect([ids(1), ids(2)]).toEqual([['a'], ['a', 'b']]);
  expect(names.map((name) => readFileSync(folder.file(`backups/${name}`)))).toEqual(before);
  expect(folder.list('backups')).toEqual(names);
  expect(store.items().map(({ item }) => item.id)).toEqual(['b']);
});

test('[ST26] of an account a backup gives that account’s items alone', () => {
  const { store, backUpIfChanged, backups } = folder.open();
  store.apply([put('mine')], at(0));
  store.activate(ANN, at(1));
  store.apply([put('hers')], at(2));
  backUpIfChanged(at(3));
  const ids = (account: typeof ANN | null) => backups.read(1, account, 10)?.items.map(({ item }) => item.id);
  expect([ids(null), ids(ANN), ids({ ...ANN, userId: 'bea' })]).toEqual([['mine'], ['hers'], []]);
});

test('[ST26] one that is damaged or gone is none', () => {
  const { store, backUpIfChanged, backups } = folder.open();
  store.apply([put('a')], at(0));
  backUpIfChanged(at(0));
  const [name] = folder.list('backups');
  writeFileSync(folder.file(`backups/${name}`), 'no database');
  expect(backups.read(1, null, 10)).toBeNull();
  expect(backups.read(2, null, 10)).toBeNull();
});
