import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What HMAC-SHA256 asks of a key at the least (RFC 7518, 3.2). */
const MIN_BYTES = 32;

/** The secret file is there, and not to be signed with. */
export class UnfitSecret extends Error {}

/**
 * For development: the signing secret lies beside the database, for its owner alone, and is made when there is none. The caller
 * holds the database, so that no other server makes one at the same time.
 */
export function secretFrom(path: string): string {
  const secret = readIfThere(path) ?? make(path);
  if (Buffer.byteLength(secret.trim()) < MIN_BYTES) {
    throw new UnfitSecret(
      `${path} holds no secret of at least ${MIN_BYTES} bytes; mend it, or delete it for a new one`,
    );
  }
  return secret;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** There whole or not at all, whenever the power fails. */
function make(path: string): string {
  const folder = dirname(path);
  const unfinished = `${path}.new`;
  const secret = randomBytes(48).toString('base64url');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  rmSync(unfinished, { force: true });
  writeFileSync(unfinished, secret, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(unfinished, path);
  if (process.platform !== 'win32') flushFolder(folder);
  return secret;
}

function flushFolder(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
