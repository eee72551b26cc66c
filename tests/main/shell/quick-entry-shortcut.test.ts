import { expect, test } from 'vitest';
import { createQuickEntryShortcut } from '#main/shell/quick-entry-shortcut.ts';

/** The system's keys, of which some are another program's. */
function keys(taken: readonly string[] = []) {
  const asked: string[] = [];
  let held = '';
  return {
    asked,
    held: () => held,
    hold(accelerator: string) {
      asked.push(accelerator);
      held = taken.includes(accelerator) ? '' : accelerator;
      return held !== '';
    },
    letGo() {
      held = '';
    },
  };
}

const wanted = (quickEntryShortcut: string, ringShortcut = 'Alt+R') => ({ quickEntryShortcut, ringShortcut });

test('[QE23] no keys are taken until they are chosen', () => {
  const system = keys();
  const shortcut = createQuickEntryShortcut(system);
  shortcut.follow(wanted(''));
  expect([shortcut.state(), system.asked]).toEqual(['none', []]);
  shortcut.follow(wanted('Alt+Q'));
  expect([shortcut.state(), system.held()]).toEqual(['held', 'Alt+Q']);
  shortcut.follow(wanted(''));
  expect([shortcut.state(), system.held()]).toEqual(['none', '']);
});

test('[QE23] keys of another program are told as taken, and not asked for again at every change of a setting', () => {
  const system = keys(['Alt+Q']);
  const shortcut = createQuickEntryShortcut(system);
  shortcut.follow(wanted('Alt+Q'));
  shortcut.follow(wanted('Alt+Q'));
  expect([shortcut.state(), system.asked]).toEqual(['taken', ['Alt+Q']]);
  shortcut.follow(wanted('Alt+W'));
  expect([shortcut.state(), system.held()]).toEqual(['held', 'Alt+W']);
});

test('[QE23] the keys of the ring window are left to it', () => {
  const system = keys();
  const shortcut = createQuickEntryShortcut(system);
  shortcut.follow(wanted('Alt+Q'));
  shortcut.follow(wanted('Alt+Q', 'Alt+Q'));
  expect([shortcut.state(), system.held()]).toEqual(['taken', '']);
  shortcut.follow(wanted('Alt+Q', 'Alt+R'));
  expect([shortcut.state(), system.held()]).toEqual(['held', 'Alt+Q']);
});

test('[QE23] keys that are let go are not kept', () => {
  const system = keys();
  const shortcut = createQuickEntryShortcut(system);
  shortcut.follow(wanted('Alt+Q'));
  shortcut.letGo();
  expect(system.held()).toBe('');
});
