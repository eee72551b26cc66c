import { app } from 'electron';

/** Takes the profile's lock. False means that another instance has it, and this one is to go. */
export function takeInstanceLock(onSecondInstance: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  // Its argv arrives mangled and is never read: commands come over the command socket.
  app.on('second-instance', () => onSecondInstance());
  return true;
}
