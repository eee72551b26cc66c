import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf, wholeFiles } from '#main/adapters/files/whole-file.ts';

let folder: string;
const files = wholeFiles(() => 'abcdef01-rest');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('[HI9] a file is written in pieces, as UTF-8, over the one that was there', async () => {
  const path = join(folder, 'out.csv');
  writeFileSync(path, 'old');
  expect(await files.writeWhole(path, ['\uFEFFa,', 'ł\r\n'])).toEqual({ kind: 'written' });
  expect(readFileSync(path).toString('hex')).toBe('efbbbf612cc5820d0a');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('[HI9] when the text breaks off, the file that was there stays and nothing else does', async () => {
  const path = join(folder, 'out.csv');
  writeFileSync(path, 'old');
  function* broken() {
    yield 'new';
    throw new Error('no more');
  }
  await expect(files.writeWhole(path, broken())).rejects.toThrow('no more');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('[HI9] a place that cannot be written is told, and nothing is left of the attempt', async () => {
  const path = join(folder, 'taken');
  mkdirSync(path);
  expect(await files.writeWhole(path, ['x'])).toMatchObject({ kind: 'refused' });
  expect(readdirSync(folder)).toEqual(['taken']);
  expect(await files.writeWhole(join(folder, 'none', 'x'), ['x'])).toEqual({ kind: 'refused', why: 'other' });
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
