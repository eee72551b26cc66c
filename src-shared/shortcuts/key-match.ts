import { SHORTCUTS, type ShortcutId } from './shortcuts.ts';

/** What a keyboard event says; a part of the browser's KeyboardEvent. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The shortcut that the pressed keys are, or null. Cmd and Ctrl count alike, as people with both keyboards expect. */
export function shortcutOf(pressed: PressedKey): ShortcutId | null {
  for (const [id, { keys }] of Object.entries(SHORTCUTS) as [ShortcutId, { keys: readonly string[] }][]) {
    if (keys.some((keys) => matches(keys, pressed))) return id;
  }
  return null;
}

function matches(accelerator: string, pressed: PressedKey): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  return (
    parts.includes('CmdOrCtrl') === (pressed.ctrlKey || pressed.metaKey) &&
    parts.includes('Alt') === pressed.altKey &&
    // A sign that needs Shift on some keyboards (as "?") is told by the sign alone.
    (parts.includes('Shift') === pressed.shiftKey || isSign(key)) &&
    key.toLowerCase() === pressed.key.toLowerCase()
  );
}

function isSign(key: string): boolean {
  return key.length === 1 && key.toLowerCase() === key.toUpperCase() && !/\d/.test(key);
}
