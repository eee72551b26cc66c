import { useEffect } from 'react';
import { shortcutOf } from '#shared/shortcuts/key-match.ts';
import type { ShortcutId } from '#shared/shortcuts/shortcuts.ts';
import { changeSelected } from '../lists/bulk.ts';
import { openSearch } from '../lists/search-store.ts';
import { selectAllShown, selectedShown } from '../lists/shown-lists.ts';
import { showPage } from '../pages/page-store.ts';
import { focusQuickEntry } from '../quick-entry/focus-quick-entry.ts';
import { redo, undo } from '../steps/undo.ts';
import { openPanel, usePanel } from '../stores/panels.ts';
import { showFullTimer } from '../timers/view-actions.ts';
import { isTyping } from './typing.ts';

/** What each does; true = done. One that is missing here is the native menu's alone. */
const actions: { readonly [Id in ShortcutId]?: () => boolean } = {
  'new-alarm': () => opened(() => openPanel({ kind: 'alarm-editor', id: null })),
  'new-timer': () => opened(() => openPanel({ kind: 'timer-editor', id: null })),
  'quick-entry': () => opened(focusQuickEntry),
  shortcuts: () => opened(() => openPanel({ kind: 'shortcuts' })),
  settings: () => opened(() => openPanel({ kind: 'settings' })),
  'page-lists': () => opened(() => showPage('lists')),
  'page-day': () => opened(() => showPage('day')),
  'page-history': () => opened(() => showPage('history')),
  search: () =>
    opened(() => {
      showPage('lists');
      openSearch();
    }),
  'select-all': selectAllShown,
  'delete-selected': () =>
    selectedShown().length > 0 && opened(() => void changeSelected({ kind: 'delete' })),
  'full-timer': showFullTimer,
  undo: () => opened(() => void undo()),
  redo: () => opened(() => void redo()),
};

/** The main window's key combinations, while nothing is open over it. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || usePanel.getState().panel !== null) return;
  const id = shortcutOf(event);
  if (id === null || (isTyping(event.target) && isForText(id, event))) return;
  // Also keeps the native menu's accelerator for the same keys from acting a second time.
  if (actions[id]?.()) event.preventDefault();
}

/** In a text field, undo, redo and selecting all are the field's own, and so is a key by itself, unless it is F1 to F12. */
function isForText(id: ShortcutId, event: KeyboardEvent): boolean {
  if (id === 'undo' || id === 'redo' || id === 'select-all') return true;
  return !(event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key));
}

function opened(open: () => void): boolean {
  open();
  return true;
}
