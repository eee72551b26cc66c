import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything of the store lies. */
export interface StoreFiles {
  readonly directory: string;
  readonly database: string;
  readonly backups: string;
  readonly lock: string;
  /** Scratch folder of the look before opening. */
  readonly inspecting: string;
}

/** What SQLite keeps beside a database. */
export const SIDE_FILES = ['-wal', '-shm', '-journal'] as const;

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_DIRECTORY = 0o700;

export function storeFiles(directory: string): StoreFiles {
  const at = (name: string) => join(directory, name);
  return {
    directory,
    database: at('pobudka.db'),
    backups: at('backups'),
    lock: at('pobudka.lock'),
    inspecting: at('inspecting'),
  };
}

/** Makes the folders that are missing, for the owner only. */
export function makeFolders({ directory, backups }: StoreFiles): void {
  for (const folder of [directory, backups]) {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_DIRECTORY });
  }
}

/** Makes an empty file for the owner only, before SQLite would make it readable for others. */
export function makeOwnFile(path: string): void {
  closeSync(openSync(path, 'a', OWNER_ONLY_FILE));
}

/** Bytes of a file; 0 where there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** When a file was last written, in ms since 1970; 0 where there is none. */
export function modifiedAtMs(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The first `length` bytes, fewer where the file ends sooner. Never for a database that is open: see `flush`. */
export function firstBytes(path: string, length: number): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, 0));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Makes sure a file's bytes are on the disk. Never for a database that this process has open: on POSIX systems, closing
 * any descriptor of a file drops all locks the process holds on it.
 */
export function flush(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes sure a folder's entries (a rename) are on the disk; Windows has no such call and needs none. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes a database with what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const file of [path, ...SIDE_FILES.map((suffix) => path + suffix)]) rmSync(file, { force: true });
}

/** Removes what SQLite keeps beside a database. */
export function removeSideFiles(path: string): void {
  for (const suffix of SIDE_FILES) rmSync(path + suffix, { force: true });
}

/** The instant as part of a file name: `20260102T030405678Z`. */
export function fileStamp(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:.]/g, '');
}

/** `path(n)` for the smallest n ≥ 1 that names no file yet. */
export function firstFree(path: (attempt: number) => string): string {
  let attempt = 1;
  while (existsSync(path(attempt))) attempt += 1;
  return path(attempt);
}
