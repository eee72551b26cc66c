import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ExchangeFiles, WriteFailure } from '../../ports/exchange-files.ts';
import type { Log } from '../../ports/log.ts';
import type { SourceFile } from '../../ports/sound-folders.ts';

export function createExchangeFiles(log: Log): ExchangeFiles {
  return {
    read: (path, maxBytes) => readRegularFile(path, maxBytes).catch(() => ({ kind: 'unreadable' })),
    async write(path, text) {
      // In the same folder: a file is moved within its file system only.
      const part = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.part`);
      try {
        await writeWhole(part, text);
        await rename(part, path);
        return null;
      } catch (error) {
        log.warn('export not written', { code: codeOf(error) });
        await rm(part, { force: true }).catch(() => undefined);
        return failureOf(error);
      }
    },
  };
}

/** Looks at the opened file, not at the path: what lies there may be swapped between two looks. */
export async function readRegularFile(path: string, maxBytes: number): Promise<SourceFile> {
  // Without O_NONBLOCK opening a pipe waits for its writer for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (!found.isFile()) return { kind: 'unreadable' };
    if (found.size > maxBytes) return { kind: 'too-large' };
    const bytes = Buffer.alloc(found.size);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return { kind: 'read', bytes: bytes.subarray(0, filled) };
  } finally {
    await file.close();
  }
}

/** For the person alone: an export tells when they get up. */
async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

function failureOf(error: unknown): WriteFailure {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'denied';
    default:
      return 'failed';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
