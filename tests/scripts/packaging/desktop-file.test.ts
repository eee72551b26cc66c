import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { expect, it } from 'vitest';
import { parseInvocation } from '../../../src-main/cli/parse-invocation.ts';

/** electron-builder's own reader of its configuration. */
const { load } = createRequire(import.meta.url)('js-yaml') as { load(text: string): Configuration };
const { linux } = load(readFileSync(join(import.meta.dirname, '../../../electron-builder.yml'), 'utf8'));
const entry = linux?.desktop?.entry ?? {};
const actions = linux?.desktop?.desktopActions ?? {};

it('[NT4] the desktop file lists each of its actions, ended by a semicolon, and has no other', () => {
  expect(entry.Actions).toMatch(/^([a-z-]+;)+$/);
  expect(String(entry.Actions).split(';').filter(Boolean)).toEqual(Object.keys(actions));
});

it.each(Object.entries(actions))(
  '[NT4] the action %s has a name in each language, and starts the app',
  (id, action) => {
    const { Name, 'Name[pl]': polish, 'Name[de]': german, Exec } = action ?? {};
    expect(new Set([Name, polish, german]).size).toBe(3);
    const [program, ...args] = String(Exec).split(' ');
    expect(program).toBe(linux?.executableName);
    expect(parseInvocation(args).invocation).toEqual({ kind: 'open', what: id });
  },
);

it('[NT4] every value of the desktop file is one line', () => {
  const values = [entry, ...Object.values(actions)].flatMap((group) => Object.values(group ?? {}));
  expect(values.length).toBeGreaterThan(10);
  expect(values.every((value) => typeof value === 'string' && !/[\n\r]/.test(value))).toBe(true);
});

it('[NT4] the desktop file finds the app among the clocks, and its entry sets nothing that electron-builder overwrites', () => {
  expect(linux?.category).toBe('Utility;Clock;');
  expect(linux?.description).toBeTruthy();
  expect(Object.keys(entry)).not.toContain('Categories');
  expect(Object.keys(entry)).not.toContain('Comment');
});

it('[NT5] windows bear the name of the desktop file, in the form that portals ask for', () => {
  const { desktopName } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
  );
  expect(desktopName).toMatch(/^[a-z]+(\.[A-Za-z]+){2,}\.desktop$/);
  expect(linux?.syncDesktopName).toBe(true);
  // electron-builder writes it from that name.
  expect(Object.keys(entry)).not.toContain('StartupWMClass');
});
