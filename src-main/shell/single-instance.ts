import { app } from 'electron';

/**
 * Takes the profile's lock. False means that another instance has it, and this one is to go; the other is told, and
 * shows its window unless this one was to start hidden.
 */
export function takeInstanceLock(start: { readonly hidden: boolean }, onShow: () => void): boolean {
  if (!app.requestSingleInstanceLock({ hidden: start.hidden })) return false;
  // Its argv arrives mangled and is never read: commands come over the command socket.
  app.on('second-instance', (_event, _argv, _folder, additional: unknown) => {
    const second = typeof additional === 'object' && additional !== null ? additional : {};
    if (!('hidden' in second && second.hidden === true)) onShow();
  });
  return true;
}
