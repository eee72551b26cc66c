import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '#main/adapters/electron/log.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const read = () => readFileSync(join(folder, 'pobudka.log'), 'utf8').trim().split('\n');
const open = (level?: string) => createLog({ folder, level, toConsole: false });

test('[SH15] an entry is one line of JSON, in UTC, without secrets', () => {
  open().warn('sent token=abc', { url: 'wss://x/?token=abc', password: 'abc', count: 2, text: 'a\nb %s' });
  const [line = ''] = read();
  expect(JSON.parse(line)).toMatchObject({ level: 'warn', count: 2, text: 'a\nb %s' });
  expect(line).toMatch(/"at":"\d{4}-\d\d-\d\dT[\d:.]+Z"/);
  expect(line).not.toContain('abc');
});

test('[SH15] the level decides what is kept; an unknown one means info', () => {
  const log = open('nonsense');
  log.debug('hidden');
  log.info('shown');
  expect(read()).toHaveLength(1);
});

test('[SH15] the file is for its owner only, and a full one makes room with one older kept', () => {
  const log = open();
  for (let count = 0; count < 900; count += 1) log.info('x'.repeat(3_000));
  expect(readdirSync(folder).sort()).toEqual(['pobudka.log', 'pobudka.old.log']);
  expect(statSync(join(folder, 'pobudka.log')).mode & 0o077).toBe(0);
});
