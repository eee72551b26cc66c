import { closePanel, usePanel } from '../stores/panels.ts';

export const QUICK_ENTRY_ID = 'quick-entry';

/** Puts the cursor into the quick entry, with what it holds selected. An editor that is open stays, and with it its draft. */
export function focusQuickEntry(): void {
  const { panel } = usePanel.getState();
  if (panel?.kind === 'alarm-editor' || panel?.kind === 'timer-editor') return;
  if (panel === null) {
    focus();
    return;
  }
  closePanel();
  // A dialog that closes gives the focus back to where it came from; this comes after.
  requestAnimationFrame(() => requestAnimationFrame(focus));
}

function focus(): void {
  const field = document.getElementById(QUICK_ENTRY_ID);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
  // As if it had been clicked: whoever asks for it wants to type.
  field.click();
}
