import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createExchangeFiles } from '#main/adapters/files/exchange-files.ts';
import { createOldClient } from '#main/adapters/files/old-client-folder.ts';
import { programFolders } from '#main/adapters/files/program-folders.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = createExchangeFiles();

test('[EX14] a folder, a missing file and one that is too large are not read', async () => {
  const path = join(folder, 'x');
  writeFileSync(path, '12345');
  expect(await files.read(path, 4)).toEqual({ kind: 'too-large' });
  expect(await files.read(path, 5)).toMatchObject({ kind: 'read' });
  expect(await files.read(folder, 5)).toEqual({ kind: 'unreadable' });
  expect(await files.read(join(folder, 'gone'), 5)).toEqual({ kind: 'unreadable' });
});

test('[EX10] the old client’s folder is known by what lies in it, and never ours', async () => {
  const own = join(folder, 'share', 'pobudka');
  const old = join(folder, 'share', 'maker', 'alarms');
  const other = join(folder, 'share', 'other');
  for (const path of [own, old, other]) mkdirSync(path, { recursive: true });
  for (const path of [own, other]) writeFileSync(join(path, 'alarms.db'), 'not a database');
  const oldClient = createOldClient({
    roots: [{ path: join(folder, 'share'), levels: 2 }],
    except: own,
    maxBytes: 100,
    rows: () => ({ kind: 'damaged' }),
  });
  expect(await oldClient.find()).toBeNull();
  writeFileSync(join(old, 'alarms.json'), '[]');
  expect(await oldClient.find()).toBeNull();
  writeFileSync(join(old, 'timers.json'), 'x'.repeat(101));
  expect(await oldClient.find()).toBe(old);
  expect(await oldClient.file(old, 'alarms.json')).toMatchObject({ kind: 'read' });
  expect(await oldClient.file(old, 'timers.json')).toEqual({ kind: 'damaged' });
  expect(await oldClient.file(other, 'timers.json')).toEqual({ kind: 'none' });
});

test('[EX10] each system has its own places for a program’s files', () => {
  const paths = (platform: NodeJS.Platform, env: Record<string, string>) =>
    programFolders({ platform, env, home: '/home/ola' }).map(({ path }) => path.replaceAll('\\', '/'));
  expect(paths('linux', {})).toEqual(['/home/ola/.local/share', '/home/ola/.config', '/home/ola']);
  expect(paths('linux', { XDG_DATA_HOME: '/data' })[0]).toBe('/data');
  expect(paths('win32', { APPDATA: 'C:/a', LOCALAPPDATA: 'C:/l' })).toEqual(['C:/a', 'C:/l', '/home/ola']);
  expect(paths('darwin', {})[0]).toBe('/home/ola/Library/Application Support');
});
