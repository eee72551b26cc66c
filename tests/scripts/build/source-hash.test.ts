import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceHash } from '../../../scripts/build/source-hash.ts';

let root: string;
const hash = () => sourceHash(root, ['src']);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pobudka-hash-'));
  mkdirSync(join(root, 'src/inner'), { recursive: true });
  writeFileSync(join(root, 'src/inner/a.ts'), 'a');
});
afterEach(() => rmSync(root, { recursive: true }));

it('a file touched but not changed is the same source', () => {
  const before = hash();
  utimesSync(join(root, 'src/inner/a.ts'), 1, 1);
  expect(hash()).toBe(before);
});

it('a changed, an added, a renamed file are other sources', () => {
  const seen = new Set([hash()]);
  writeFileSync(join(root, 'src/inner/a.ts'), 'b');
  seen.add(hash());
  writeFileSync(join(root, 'src/b.ts'), 'b');
  seen.add(hash());
  renameSync(join(root, 'src/b.ts'), join(root, 'src/c.ts'));
  seen.add(hash());
  expect(seen.size).toBe(4);
});
