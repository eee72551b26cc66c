import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pobudka-lint-'));
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  // Outside the repository there is no git to ask for ignored files.
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  cpSync(join(root, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lints files with the project's own configuration and returns what was said. */
function lint(files: Record<string, string>): string {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', ...Object.keys(files)], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

describe('a local use of Date is refused in the main process and the shared ground', () => {
  it.each([
    'new Date(0).getHours()',
    'new Date(0)?.getDay()',
    'new Date(0).getTimezoneOffset()',
    'new Date(0).setHours(1)',
    "new Date(0).toLocaleTimeString('pl')",
    'new Date(0).toLocaleString()',
    'new Date(2026, 1, 2)',
    "new Intl.DateTimeFormat('pl').format(0)",
    "new Intl.DateTimeFormat('pl', { hour: 'numeric' })",
  ])('%s', (expression) => {
    const source = `export const it = ${expression};\n`;
    expect(lint({ 'src-main/alarms/local.ts': source })).toContain('plugin ━');
    expect(lint({ 'src-shared/time/local.ts': source })).toContain('plugin ━');
  });

  it.each([
    'new Date(0).getTime()',
    'new Date(0).getUTCHours()',
    'new Date(Date.UTC(2026, 1, 2))',
    "new Date(0).toLocaleTimeString('pl', { timeZone: 'UTC' })",
    "new Intl.DateTimeFormat('pl', { timeZone: 'UTC' })",
    'new Intl.DateTimeFormat().resolvedOptions().timeZone',
  ])('but not %s', (expression) => {
    expect(lint({ 'src-main/alarms/named.ts': `export const it = ${expression};\n` })).not.toContain(
      'plugin ━',
    );
  });

  it('and is allowed in a page, where the getters follow the zone', () => {
    expect(lint({ 'src-renderer/page.ts': 'export const it = new Date(0).getHours();\n' })).not.toContain(
      'plugin ━',
    );
  });
});

describe('the linter refuses', () => {
  it('an import cycle, type imports included', () => {
    const said = lint({
      'src-shared/domain/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
      'src-shared/domain/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
    });
    expect(said).toContain('noImportCycles');
  });

  it('a barrel', () => {
    expect(lint({ 'src-shared/domain/all.ts': "export * from './a.ts';\n" })).toContain('noBarrelFile');
  });
});
