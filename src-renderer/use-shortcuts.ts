import { useEffect } from 'react';
import { openPanel, type Panel, usePanel } from './stores/panels.ts';
import { undoLast } from './stores/toasts.ts';

const panels: Readonly<Record<string, Panel>> = {
  n: { kind: 'alarm-editor', id: null },
  t: { kind: 'timer-editor', id: null },
  ',': { kind: 'settings' },
};

/** Ctrl or Cmd with N, T and comma open things, with Z undo a deletion. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isShortcut || usePanel.getState().panel !== null) return;
  const panel = panels[event.key.toLowerCase()];
  if (panel) openPanel(panel);
  const isDone = panel !== undefined || (event.key.toLowerCase() === 'z' && undoLast());
  // Also keeps the native menu's accelerator for the same keys from acting a second time.
  if (isDone) event.preventDefault();
}
