import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assertIntegrity } from '../../../scripts/electron/integrity.ts';

let folder: string;
let file: string;
const right = `sha512-${createHash('sha512').update('the archive').digest('base64')}`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-integrity-'));
  file = join(folder, 'archive');
  writeFileSync(file, 'the archive');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('the very file is taken', async () => {
  await expect(assertIntegrity(file, right)).resolves.toBeUndefined();
});

it('a file that differs in one byte is refused', async () => {
  const other = join(folder, 'other');
  writeFileSync(other, 'the archivf');
  await expect(assertIntegrity(other, right)).rejects.toThrow('is not what was expected');
});

it('a file cut short is refused', async () => {
  const short = join(folder, 'short');
  writeFileSync(short, 'the arch');
  await expect(assertIntegrity(short, right)).rejects.toThrow('is not what was expected');
});
