import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pinnedVersion } from '../electron/official.ts';
import { isSupported } from './supported-electron.ts';

/** Fails when the Electron that would ship is too old to get security fixes. */
const pinned = pinnedVersion(resolve(import.meta.dirname, '../..'));
const newest = execFileSync('npm', ['view', 'electron@latest', 'version'], { encoding: 'utf8' }).trim();
console.log(`Electron ${pinned} is pinned, ${newest} is the newest.`);
if (!isSupported(pinned, newest)) {
  console.log('The pinned one is no longer supported: releases need one of the newest three majors.');
  process.exitCode = 1;
}
