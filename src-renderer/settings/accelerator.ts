/** What is read of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

const NAMED_KEYS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
};

/**
 * A key press as an Electron accelerator, null if it is none. A global shortcut takes its key from every program, so
 * anything but a function key needs Control, Alt or Meta with it.
 */
export function acceleratorOf(press: KeyPress): string | null {
  const key = keyName(press);
  if (key === null) return null;
  const isFunctionKey = /^F\d/.test(key);
  if (!isFunctionKey && !press.ctrlKey && !press.altKey && !press.metaKey) return null;
  const modifiers = [
    press.ctrlKey ? 'Control' : null,
    press.metaKey ? 'Super' : null,
    press.altKey ? 'Alt' : null,
    press.shiftKey ? 'Shift' : null,
  ];
  return [...modifiers.filter((modifier) => modifier !== null), key].join('+');
}

/** Letters and digits go by the place of the key, because Alt and Shift change the character it types. */
function keyName({ key, code }: KeyPress): string | null {
  const plain = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  if (plain) return plain[1] ?? plain[2] ?? null;
  if (/^F\d{1,2}$/.test(key)) return key;
  return NAMED_KEYS[key] ?? null;
}
