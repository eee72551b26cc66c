import { expect, test } from 'vitest';
import { autostartEntry, execLine, startsAtLogin } from '#main/shell/desktop-entry.ts';

const entry = (...command: string[]) => autostartEntry({ name: 'Pobudka', command, icon: 'pobudka' });

test('[SH13] the autostart file starts the program hidden', () => {
  const text = entry('/opt/Pobudka/pobudka', '--hidden');
  expect(text.split('\n').slice(0, 4)).toEqual([
    '[Desktop Entry]',
    'Type=Application',
    'Name=Pobudka',
    'Exec="/opt/Pobudka/pobudka" "--hidden"',
  ]);
  expect(text.endsWith('\n')).toBe(true);
});

test.each([
  ['/home/a b/app', 'Exec="/home/a b/app"'],
  ['/home/100%/app', 'Exec="/home/100%%/app"'],
  ['/home/$HOME/`x`', 'Exec="/home/\\\\$HOME/\\\\`x\\\\`"'],
  ['/a"b', 'Exec="/a\\\\"b"'],
  ['/a\\b', 'Exec="/a\\\\\\\\b"'],
  ['/zażółć/app', 'Exec="/zażółć/app"'],
])('[SH13] the path %j is quoted as the specification wants', (path, line) => {
  expect(execLine(entry(path))).toBe(line);
});

test('[SH13] a line break in a path cannot add a key', () => {
  expect(entry('/a\nHidden=true').split('\n')).toHaveLength(entry('/a').split('\n').length);
});

test('[SH13] a file that the desktop has switched off does not count', () => {
  expect(startsAtLogin(entry('/a'))).toBe(true);
  expect(startsAtLogin(`${entry('/a')}Hidden=true\n`)).toBe(false);
  expect(startsAtLogin(entry('/a').replace('enabled=true', 'enabled=false'))).toBe(false);
});
