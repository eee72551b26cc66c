import { resolve } from 'node:path';
import { app } from 'electron';

/** What starts this app again on this profile, after the program: an unpacked app names its folder. */
export function ownArguments(): string[] {
  const profile = ownProfile();
  return [...(app.isPackaged ? [] : [app.getAppPath()]), ...(profile ? [`--user-data-dir=${profile}`] : [])];
}

/** The profile asked for by switch, as an absolute path; empty for the usual one. */
export function ownProfile(): string {
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  return asked ? resolve(asked) : '';
}
