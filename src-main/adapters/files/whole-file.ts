import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileWriter, WriteOutcome, WriteRefusal } from '#main/ports/file-writer.ts';

const REFUSALS: Readonly<Record<string, WriteRefusal>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  EISDIR: 'not-allowed',
};

/** Files written under a passing name beside the one asked for, and renamed once they are whole. */
export function wholeFiles(newId: () => string): FileWriter {
  return {
    async writeWhole(path, chunks) {
      const unfinished = `${path}.${newId().slice(0, 8)}.part`;
      try {
        await writeAll(unfinished, chunks);
        await rename(unfinished, path);
        await flushFolder(dirname(path));
        return { kind: 'written' };
      } catch (error) {
        await rm(unfinished, { force: true }).catch(() => {});
        return refusalOf(error);
      }
    },
  };
}

async function writeAll(path: string, chunks: Iterable<string>): Promise<void> {
  const file: FileHandle = await open(path, 'wx');
  try {
    for (const chunk of chunks) await file.appendFile(chunk, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name outlives a power cut. Not every system lets a folder be opened; the file is whole even so. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

/** What an error of the file system means; any other is thrown on. */
export function refusalOf(error: unknown): WriteOutcome {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error;
  return { kind: 'refused', why: REFUSALS[String(error.code)] ?? 'other' };
}
