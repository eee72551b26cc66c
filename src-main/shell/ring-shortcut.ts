import type { Log } from '../ports/log.ts';
import { createGlobalShortcut } from './global-shortcut.ts';

/** Takes the ring shortcut from the whole system, only for as long as something rings. */
export function createRingShortcut(deps: {
  readonly accelerator: () => string;
  readonly onPressed: () => void;
  readonly log: Log;
}) {
  const keys = createGlobalShortcut({ name: 'ring', onPressed: deps.onPressed, log: deps.log });
  return {
    hold() {
      const wanted = deps.accelerator();
      if (wanted) keys.hold(wanted);
      else keys.letGo();
    },
    letGo: keys.letGo,
  };
}
