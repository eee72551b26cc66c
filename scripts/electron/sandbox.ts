import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ending, exitCodes } from '../setup/exit-codes.mjs';

/**
 * Makes sure that Chromium's sandbox works for whoever runs the programs: by user namespaces, or by the setuid
 * helper beside each program, which root may set up (in copies made for somebody else to run).
 * @param prefix the words before a command that make it run as that somebody
 */
export function readySandbox(prefix: readonly string[], programs: readonly string[]): void {
  if (process.platform !== 'linux' || namespacesWork(prefix)) return;
  const helpers = programs.map((program) => join(dirname(program), 'chrome-sandbox'));
  if (process.getuid?.() === 0) for (const helper of helpers) setUid(helper);
  if (helpers.every(isSetUid)) return;
  const names = helpers.join(' ');
  throw new Ending(
    exitCodes.missingPackages,
    `user namespaces are closed to ordinary users here, so Chromium's sandbox cannot start; open them, or run: sudo chown root ${names} && sudo chmod 4755 ${names}`,
  );
}

function namespacesWork(prefix: readonly string[]): boolean {
  const [command = '', ...args] = [...prefix, 'unshare', '--user', '--map-root-user', 'true'];
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** On a copy of its own: the file may be a hard link to the one in the cache. */
function setUid(helper: string): void {
  const copy = `${helper}.own`;
  copyFileSync(helper, copy);
  chownSync(copy, 0, 0);
  chmodSync(copy, 0o4755);
  renameSync(copy, helper);
}

function isSetUid(helper: string): boolean {
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4000) !== 0;
}
