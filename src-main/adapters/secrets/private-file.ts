import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const MAX_BYTES = 64 * 1024;
const isWindows = process.platform === 'win32';

/** What a file of ours says; null if there is none. A link, a folder or something huge is refused by throwing. */
export function readPrivate(path: string): string | null {
  const descriptor = openIfThere(path);
  if (descriptor === null) return null;
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size > MAX_BYTES) throw new Error('not a file of ours');
    // A copy from elsewhere may be open to others.
    if (!isWindows && (stats.mode & 0o077) !== 0) fchmodSync(descriptor, 0o600);
    const bytes = Buffer.alloc(stats.size);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | (isWindows ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Replaces the file whole or not at all, for its owner alone; on the disk when it returns. */
export function writePrivate(path: string, text: string): void {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, text, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(unfinished, path);
  if (!isWindows) flushFolder(dirname(path));
}

/** Removes the file, and what an interrupted writing left of one. */
export function removePrivate(path: string): void {
  for (const file of [path, `${path}.new`]) rmSync(file, { force: true });
}

function flushFolder(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
