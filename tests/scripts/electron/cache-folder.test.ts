import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cacheFolder, fillOnce } from '../../../scripts/electron/cache-folder.ts';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'pobudka-cache-'));
  folder = join(parent, 'electron');
});
afterEach(() => rmSync(parent, { recursive: true }));

const write = (text: string) => async (temporary: string) => writeFileSync(join(temporary, 'file'), text);

it('a folder that was filled is there, and nothing else', async () => {
  await fillOnce(folder, write('whole'));
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('whole');
  expect(readdirSync(parent)).toEqual(['electron']);
});

it('a filling that fails leaves nothing', async () => {
  const failing = fillOnce(folder, async (temporary) => {
    await write('half')(temporary);
    throw new Error('the line went dead');
  });
  await expect(failing).rejects.toThrow('the line went dead');
  expect(readdirSync(parent)).toEqual([]);
});

it('of two fillings at once the first one stays', async () => {
  await fillOnce(folder, async (temporary) => {
    await fillOnce(folder, write('first'));
    await write('second')(temporary);
  });
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('first');
  expect(readdirSync(parent)).toEqual(['electron']);
});

it('what a killed run left behind is cleared away after an hour', async () => {
  const abandoned = join(parent, '.making-old');
  const current = join(parent, '.making-new');
  mkdirSync(abandoned);
  mkdirSync(current);
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  utimesSync(abandoned, longAgo, longAgo);
  await fillOnce(folder, write('whole'));
  expect(existsSync(abandoned)).toBe(false);
  expect(existsSync(current)).toBe(true);
});

it('XDG_CACHE_HOME is followed', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/elsewhere' })).toBe(join('/elsewhere', 'pobudka'));
});
