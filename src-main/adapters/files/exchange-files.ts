import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ExchangeFiles } from '../../ports/exchange-files.ts';
import type { SourceFile } from '../../ports/sound-folders.ts';

export function createExchangeFiles(): ExchangeFiles {
  return { read: (path, maxBytes) => readRegularFile(path, maxBytes).catch(() => ({ kind: 'unreadable' })) };
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
