import { globalShortcut } from 'electron';
import type { Log } from '../ports/log.ts';

/** Takes the ring shortcut from the whole system, only for as long as something rings. */
export function createRingShortcut(deps: {
  readonly accelerator: () => string;
  readonly onPressed: () => void;
  readonly log: Log;
}) {
  let held = '';
  const letGo = () => {
    if (held) globalShortcut.unregister(held);
    held = '';
  };
  return {
    hold() {
      const wanted = deps.accelerator();
      if (wanted === held) return;
      letGo();
      if (wanted && register(wanted, deps)) held = wanted;
    },
    letGo,
  };
}

/** Electron throws for a text that is no accelerator, and returns false if another program has it. */
function register(accelerator: string, deps: { onPressed: () => void; log: Log }): boolean {
  try {
    if (globalShortcut.register(accelerator, deps.onPressed)) return true;
    deps.log.warn('ring shortcut is taken', { accelerator });
  } catch (error) {
    deps.log.warn('ring shortcut is unusable', { accelerator, error });
  }
  return false;
}
