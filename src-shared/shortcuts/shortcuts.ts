import type { MessageKey } from '../messages/catalogue.ts';

/** What a key combination is for; also the headings of the sheet that lists them. */
export type ShortcutArea = 'make' | 'change' | 'look' | 'window';

interface ShortcutEntry {
  readonly area: ShortcutArea;
  /** Electron accelerators; the first one is the one that is shown. Upper-case letters. */
  readonly keys: readonly [string, ...string[]];
  readonly text: MessageKey;
}

/** Every key combination of the main window: its keys, the native menu and the sheet of shortcuts all read this one table. */
export const SHORTCUTS = {
  'new-alarm': { area: 'make', keys: ['CmdOrCtrl+N'], text: 'tray.new-alarm' },
  'new-timer': { area: 'make', keys: ['CmdOrCtrl+T'], text: 'tray.new-timer' },
  'quick-entry': { area: 'make', keys: ['CmdOrCtrl+K'], text: 'menu.quick-entry' },
  undo: { area: 'change', keys: ['CmdOrCtrl+Z'], text: 'menu.undo' },
  redo: { area: 'change', keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'], text: 'menu.redo' },
  'page-lists': { area: 'look', keys: ['CmdOrCtrl+1'], text: 'ui.lists' },
  'page-day': { area: 'look', keys: ['CmdOrCtrl+2'], text: 'ui.day' },
  'page-history': { area: 'look', keys: ['CmdOrCtrl+3'], text: 'ui.history' },
  'full-timer': { area: 'look', keys: ['F11'], text: 'ui.timer.full' },
  shortcuts: { area: 'window', keys: ['F1', '?'], text: 'ui.shortcuts' },
  'select-all': { area: 'change', keys: ['CmdOrCtrl+A'], text: 'menu.select-all' },
  'delete-selected': { area: 'change', keys: ['Delete'], text: 'ui.select.delete-selected' },
  search: { area: 'look', keys: ['CmdOrCtrl+F'], text: 'ui.search' },
  settings: { area: 'window', keys: ['CmdOrCtrl+,'], text: 'tray.settings' },
  quit: { area: 'window', keys: ['CmdOrCtrl+Q'], text: 'tray.quit' },
} as const satisfies Record<string, ShortcutEntry>;

export type ShortcutId = keyof typeof SHORTCUTS;

/** What the native menu shows and listens to. */
export function acceleratorOf(id: ShortcutId): string {
  return SHORTCUTS[id].keys[0];
}
