import { globalShortcut } from 'electron';
import type { Log } from '../ports/log.ts';

/** Keys that reach the app from the whole system. */
export interface GlobalShortcut {
  /** Takes these keys instead of those held before; false if they are another program's or no accelerator. */
  hold(accelerator: string): boolean;
  letGo(): void;
}

export function createGlobalShortcut(deps: {
  /** For the log. */
  readonly name: string;
  readonly onPressed: () => void;
  readonly log: Log;
}): GlobalShortcut {
  let held = '';
  const letGo = () => {
    if (held) globalShortcut.unregister(held);
    held = '';
  };
  return {
    hold(accelerator) {
      if (accelerator === held && held !== '') return true;
      letGo();
      if (register(accelerator, deps)) held = accelerator;
      return held !== '';
    },
    letGo,
  };
}

/** Electron throws for a text that is no accelerator, and returns false if another program has it. */
function register(
  accelerator: string,
  deps: { readonly name: string; readonly onPressed: () => void; readonly log: Log },
): boolean {
  const { name } = deps;
  try {
    if (globalShortcut.register(accelerator, deps.onPressed)) return true;
    deps.log.warn('shortcut is taken', { name, accelerator });
  } catch (error) {
    deps.log.warn('shortcut is unusable', { name, accelerator, error });
  }
  return false;
}
