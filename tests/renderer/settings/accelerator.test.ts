import { expect, test } from 'vitest';
import { acceleratorOf, type KeyPress } from '#renderer/settings/accelerator.ts';
import { readableAccelerator } from '#shared/shortcuts/readable-accelerator.ts';

function press(key: string, code: string, ...held: ('ctrl' | 'alt' | 'shift' | 'meta')[]): KeyPress {
  const has = (name: (typeof held)[number]) => held.includes(name);
  return {
    key,
    code,
    ctrlKey: has('ctrl'),
    altKey: has('alt'),
    shiftKey: has('shift'),
    metaKey: has('meta'),
  };
}

test('[UI15] a key with Control, Alt or Meta is a shortcut, by its place on the keyboard', () => {
  expect(acceleratorOf(press('p', 'KeyP', 'ctrl', 'alt', 'shift'))).toBe('Control+Alt+Shift+P');
  expect(acceleratorOf(press('π', 'KeyP', 'alt'))).toBe('Alt+P');
  expect(acceleratorOf(press('1', 'Digit1', 'meta'))).toBe('Super+1');
  expect(acceleratorOf(press('ArrowUp', 'ArrowUp', 'ctrl'))).toBe('Control+Up');
});

test('[UI15] a key that people type with is never taken from them; a function key may stand alone', () => {
  expect(acceleratorOf(press('p', 'KeyP'))).toBeNull();
  expect(acceleratorOf(press('P', 'KeyP', 'shift'))).toBeNull();
  expect(acceleratorOf(press('F9', 'F9'))).toBe('F9');
});

test('[UI15] a modifier by itself, Tab, Enter and Escape are no shortcut', () => {
  for (const key of ['Control', 'Shift', 'Tab', 'Enter', 'Escape', 'Dead']) {
    expect(acceleratorOf(press(key, key, 'ctrl'))).toBeNull();
  }
});

test('[UI15] a shortcut is shown as the keys of the system are labelled', () => {
  expect(readableAccelerator('CommandOrControl+Alt+Shift+P', 'linux')).toBe('Ctrl + Alt + Shift + P');
  expect(readableAccelerator('CommandOrControl+P', 'darwin')).toBe('⌘ + P');
  expect(readableAccelerator('Control+Up', 'win32')).toBe('Ctrl + Up');
});
