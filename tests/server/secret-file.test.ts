import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretFrom } from '#server/secret-file.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-secret-'));
  path = join(folder, 'data/jwt-secret');
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

/** As if somebody had put it there. */
function given(text: string): void {
  secretFrom(path);
  writeFileSync(path, text);
}

test('[SV32] a secret is made once, whole, for its owner alone, and nothing else is left beside it', () => {
  const secret = secretFrom(path);
  expect(secret.length).toBeGreaterThanOrEqual(64);
  expect(secretFrom(path)).toBe(secret);
  expect(readFileSync(path, 'utf8')).toBe(secret);
  expect(readdirSync(join(folder, 'data'))).toEqual(['jwt-secret']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('[SV32] what an interrupted making left behind is no secret, and in nobody’s way', () => {
  secretFrom(path);
  rmSync(path);
  writeFileSync(`${path}.new`, 'half', { mode: 0o644 });
  expect(secretFrom(path)).not.toContain('half');
  expect(existsSync(`${path}.new`)).toBe(false);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test.each([
  ['an empty file', ''],
  ['a short one', 'x'.repeat(31)],
  ['one of blanks', '\n'.repeat(64)],
])('[SV32] %s is refused by its name, and stays as it is', (_name, text) => {
  given(text);
  expect(() => secretFrom(path)).toThrow(`${path} holds no secret of at least 32 bytes`);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('[SV32] one of 32 bytes is taken as it stands', () => {
  given(`${'x'.repeat(32)}\n`);
  expect(secretFrom(path)).toBe(`${'x'.repeat(32)}\n`);
});
