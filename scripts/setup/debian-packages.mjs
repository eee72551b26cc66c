import { spawnSync } from 'node:child_process';
import { hasCommand } from './display.mjs';
import { Ending, exitCodes } from './exit-codes.mjs';
import { say } from './say.mjs';

/**
 * A Debian package and what shows that it is there. Not dpkg's word for it: newer releases rename packages
 * (libgtk-3-0t64) that still provide, and install under, the old name.
 * @typedef {{ name: string, library: string } | { name: string, command: string }} DebianPackage
 */

/** What Electron links against or opens at run time; a desktop has all of it. @type {DebianPackage[]} */
const forElectron = [
  { name: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { name: 'libnss3', library: 'libnss3.so' },
  { name: 'libasound2', library: 'libasound.so.2' },
  { name: 'libgbm1', library: 'libgbm.so.1' },
  { name: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
  { name: 'libatspi2.0-0', library: 'libatspi.so.0' },
  { name: 'libcups2', library: 'libcups.so.2' },
  { name: 'libdrm2', library: 'libdrm.so.2' },
  { name: 'libxcomposite1', library: 'libXcomposite.so.1' },
  { name: 'libxdamage1', library: 'libXdamage.so.1' },
  { name: 'libxkbcommon0', library: 'libxkbcommon.so.0' },
  { name: 'libxrandr2', library: 'libXrandr.so.2' },
  { name: 'libnotify4', library: 'libnotify.so.4' },
];

/** The desktop that the end-to-end tests bring along. @type {DebianPackage[]} */
const forTests = [
  { name: 'xvfb', command: 'Xvfb' },
  { name: 'xauth', command: 'xauth' },
  { name: 'openbox', command: 'openbox' },
  { name: 'pulseaudio', command: 'pulseaudio' },
  { name: 'pulseaudio-utils', command: 'parec' },
  { name: 'sox', command: 'sox' },
  { name: 'xdotool', command: 'xdotool' },
  { name: 'x11-utils', command: 'xprop' },
  { name: 'dbus', command: 'dbus-daemon' },
];

/** @type {Record<'none' | 'start' | 'test', DebianPackage[]>} */
export const debianPackages = { none: [], start: forElectron, test: [...forElectron, ...forTests] };

/**
 * The names of the packages that are not there.
 * @param {DebianPackage[]} packages
 * @param {{ libraries: string, hasCommand: (name: string) => boolean }} machine `libraries` as ldconfig lists them
 */
export function missingPackages(packages, machine) {
  return packages
    .filter((it) =>
      'library' in it ? !machine.libraries.includes(`${it.library} `) : !machine.hasCommand(it.command),
    )
    .map((it) => it.name);
}

/** The one command that installs them. @param {string[]} names */
export function installCommand(names) {
  return `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/**
 * Installs what is missing as root; as anyone else ends with the command that an administrator runs.
 * @param {keyof typeof debianPackages} purpose
 */
export function installDebianPackages(purpose) {
  if (process.platform !== 'linux') return;
  const names = missingPackages(debianPackages[purpose], { libraries: sharedLibraries(), hasCommand });
  if (names.length === 0) return;
  if (!hasCommand('apt-get')) {
    throw new Ending(exitCodes.missingPackages, `the system lacks what Debian calls: ${names.join(' ')}`);
  }
  if (process.getuid?.() !== 0) {
    throw new Ending(
      exitCodes.missingPackages,
      `system packages are missing; run: sudo sh -c '${installCommand(names)}'`,
    );
  }
  say(`installing system packages: ${names.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('sh', ['-c', installCommand(names)], { stdio: ['ignore', 2, 2], env });
  if (status !== 0)
    throw new Ending(exitCodes.missingPackages, `apt-get could not install: ${names.join(' ')}`);
}

function sharedLibraries() {
  for (const command of ['ldconfig', '/sbin/ldconfig', '/usr/sbin/ldconfig']) {
    const { status, stdout } = spawnSync(command, ['-p'], { encoding: 'utf8' });
    if (status === 0) return stdout;
  }
  return '';
}
