import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf, WholeFiles } from '#main/adapters/files/whole-file.ts';

let folder: string;
let shares: (number | null)[] = [];
const files = new WholeFiles({
  newId: () => 'abcdef01-rest',
  onProgress: (share) => void shares.push(share),
});
const parts = (...texts: string[]) =>
  texts.map((text, index) => ({ text, share: (index + 1) / texts.length }));

beforeEach(() => {
  shares = [];
  folder = mkdtempSync(join(tmpdir(), 'pobudka-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('[HI9] a file is written in pieces, as UTF-8, over the one that was there', async () => {
  const path = join(folder, 'out.csv');
  writeFileSync(path, 'old');
  expect(await files.writeWhole(path, parts('\uFEFFa,', 'ł\r\n'))).toEqual({ kind: 'written' });
  expect(readFileSync(path).toString('hex')).toBe('efbbbf612cc5820d0a');
  expect(readdirSync(folder)).toEqual(['out.csv']);
  expect(shares).toEqual([0.5, 1, null]);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('[EX17] cancelled on the way, it leaves the file that was there, and nothing beside it', async () => {
  const path = join(folder, 'out.csv');
  writeFileSync(path, 'old');
  function* cancelling() {
    yield { text: 'one', share: 0.3 };
    yield { text: 'two', share: 0.6 };
    files.cancel();
    yield { text: 'three', share: 1 };
  }
  expect(await files.writeWhole(path, cancelling())).toEqual({ kind: 'cancelled' });
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['out.csv']);
  expect(shares).toEqual([0.3, 0.6, null]);
  expect(await files.writeWhole(path, parts('new'))).toEqual({ kind: 'written' });
});

test('[EX17] cancelled after the last part, it is not written either', async () => {
  const path = join(folder, 'out.csv');
  function* late() {
    yield { text: 'all', share: 1 };
    files.cancel();
  }
  expect(await files.writeWhole(path, late())).toEqual({ kind: 'cancelled' });
  expect(readdirSync(folder)).toEqual([]);
});

test('[EX17] cancelled while the disk takes the last of it, it is not written either', async () => {
  const path = join(folder, 'out.csv');
  writeFileSync(path, 'old');
  const handle = await open(path);
  const handles = Object.getPrototypeOf(handle);
  await handle.close();
  const { sync } = handles;
  handles.sync = function slowly(...args: unknown[]) {
    files.cancel();
    return sync.apply(this, args);
  };
  try {
    expect(await files.writeWhole(path, parts('new'))).toEqual({ kind: 'cancelled' });
  } finally {
    handles.sync = sync;
  }
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('[EX17] others get their turn between the parts', async () => {
  const seen: string[] = [];
  function* slow() {
    for (const text of ['a', 'b', 'c']) {
      seen.push(text);
      yield { text, share: 1 };
    }
  }
  const others = (async () => {
    while (!seen.includes('c')) {
      seen.push('-');
      await new Promise<void>(setImmediate);
    }
  })();
  await files.writeWhole(join(folder, 'x'), slow());
  await others;
  expect(seen.join('')).toMatch(/a.*-.*b.*-.*c/);
});

test('[HI9] when the text breaks off, the file that was there stays and nothing else does', async () => {
  const path = join(folder, 'out.csv');
  writeFileSync(path, 'old');
  function* broken() {
    yield { text: 'new', share: 0 };
    throw new Error('no more');
  }
  await expect(files.writeWhole(path, broken())).rejects.toThrow('no more');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('[HI9] a place that cannot be written is told, and nothing is left of the attempt', async () => {
  const path = join(folder, 'taken');
  mkdirSync(path);
  expect(await files.writeWhole(path, parts('x'))).toMatchObject({ kind: 'refused' });
  expect(readdirSync(folder)).toEqual(['taken']);
  expect(await files.writeWhole(join(folder, 'none', 'x'), parts('x'))).toEqual({
    kind: 'refused',
    why: 'other',
  });
});

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'not-allowed'],
  ['EACCES', 'not-allowed'],
  ['EIO', 'other'],
])('[HI9] %s of the file system is told as %s', (code, why) => {
  const error = Object.assign(new Error(code), { code, syscall: 'write' });
  expect(refusalOf(error)).toEqual({ kind: 'refused', why });
});
