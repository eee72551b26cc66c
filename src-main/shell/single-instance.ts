import { app } from 'electron';
import { isOpenTarget, type OpenTarget } from '#shared/ipc/open-target.ts';

interface Start {
  readonly hidden: boolean;
  readonly open: OpenTarget | undefined;
}

/**
 * Takes the profile's lock. False means that another instance has it, and this one is to go; the other is told, and
 * shows its window, with what was asked for, unless this one was to start hidden.
 */
export function takeInstanceLock(start: Start, onShow: (what?: OpenTarget) => void): boolean {
  if (!app.requestSingleInstanceLock({ hidden: start.hidden, open: start.open ?? '' })) return false;
  // Its argv arrives mangled and is never read: commands come over the command socket.
  app.on('second-instance', (_event, _argv, _folder, additional: unknown) => {
    const second = typeof additional === 'object' && additional !== null ? additional : {};
    if ('hidden' in second && second.hidden === true) return;
    onShow('open' in second && isOpenTarget(second.open) ? second.open : undefined);
  });
  return true;
}
