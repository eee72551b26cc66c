import { chmodSync, lstatSync, mkdirSync } from 'node:fs';

/** Whether `folder` is a real one of ours that nobody else may enter. A symbolic link is not. */
export function isPrivateFolder(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && stats.uid === process.getuid?.() && (stats.mode & 0o077) === 0;
}

/** Makes `folder`, or tightens one of ours. False if it is someone else's, or no folder. */
export function ensurePrivateFolder(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stats = lstatSync(folder);
  if (!stats.isDirectory() || stats.uid !== process.getuid?.()) return false;
  if ((stats.mode & 0o077) !== 0) chmodSync(folder, 0o700);
  return isPrivateFolder(folder);
}
