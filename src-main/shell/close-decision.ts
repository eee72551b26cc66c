/** What closing the main window does. */
export type CloseDecision = 'close' | 'to-tray' | 'minimise' | 'quit';

/** The app must always be reachable: without a tray the window only becomes small. */
export function decideClose(state: {
  readonly quitting: boolean;
  readonly hasTray: boolean;
  readonly closeToTray: boolean;
}): CloseDecision {
  if (state.quitting) return 'close';
  if (!state.closeToTray) return 'quit';
  return state.hasTray ? 'to-tray' : 'minimise';
}
