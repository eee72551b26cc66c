import { expect, test } from 'vitest';
import { type PressedKey, shortcutOf } from '#shared/shortcuts/key-match.ts';
import { acceleratorOf, SHORTCUTS } from '#shared/shortcuts/shortcuts.ts';

const pressed = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
});

test('[UI29] no two shortcuts share their keys', () => {
  const keys = Object.values(SHORTCUTS).flatMap((entry) => [...entry.keys] as string[]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('[UI29] a shortcut is Control or Command with its key, whatever case the key comes in', () => {
  expect(shortcutOf(pressed('n', { ctrlKey: true }))).toBe('new-alarm');
  expect(shortcutOf(pressed('N', { metaKey: true }))).toBe('new-alarm');
  expect(shortcutOf(pressed('n'))).toBeNull();
  expect(shortcutOf(pressed('n', { ctrlKey: true, altKey: true }))).toBeNull();
  expect(shortcutOf(pressed('n', { ctrlKey: true, shiftKey: true }))).toBeNull();
});

test('[UI29] a sign counts by itself, because some keyboards need Shift for it', () => {
  expect(shortcutOf(pressed(',', { ctrlKey: true, shiftKey: true }))).toBe('settings');
  expect(acceleratorOf('settings')).toBe('CmdOrCtrl+,');
});
