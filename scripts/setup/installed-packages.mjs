import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ending, exitCodes } from './exit-codes.mjs';
import { say } from './say.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockEntry */
/** @typedef {{ packages?: Record<string, LockEntry> }} Lock */

/**
 * Whether what npm recorded as installed is what the lockfile asks for. npm writes its record last, so an
 * installation that was cut short has none; packages for other systems are optional and may be absent.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} present node_modules/.package-lock.json
 */
export function isInstalled(wanted, present) {
  if (present === null) return false;
  return Object.entries(wanted.packages ?? {}).every(([path, entry]) => {
    if (path === '') return true;
    const found = present.packages?.[path];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

/**
 * Runs npm when node_modules does not hold what the lockfile asks for.
 * @param {string} root
 */
export function installPackages(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  if (wanted !== null && isInstalled(wanted, readLock(join(root, 'node_modules/.package-lock.json')))) return;
  say('installing the npm packages …');
  const args = [
    npmVerb(),
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  // Windows finds npm only as npm.cmd, which needs a shell; nothing here comes from outside.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (error) throw error;
  if (status !== 0)
    throw new Ending(exitCodes.noRuntime, `npm ${args[0]} could not install the packages (${status})`);
}

/** `npm ci` clears node_modules first, which Windows refuses while the Node in it runs this script. */
function npmVerb() {
  return process.platform === 'win32' && process.execPath.includes('node_modules') ? 'install' : 'ci';
}

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
