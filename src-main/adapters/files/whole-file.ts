import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FilePart, FileWriter, WriteOutcome, WriteRefusal } from '#main/ports/file-writer.ts';

const REFUSALS: Readonly<Record<string, WriteRefusal>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  EISDIR: 'not-allowed',
};

interface WholeFilesPorts {
  readonly newId: () => string;
  /** The share of a file that is written (0–1); null: nothing is being written any more. */
  readonly onProgress: (share: number | null) => void;
}

/** Files written under a passing name beside the one asked for, and renamed once they are whole. One at a time is the usual. */
export class WholeFiles implements FileWriter {
  readonly #ports: WholeFilesPorts;
  readonly #writing = new Set<AbortController>();

  constructor(ports: WholeFilesPorts) {
    this.#ports = ports;
  }

  /** Ends what is being written; the files that were there stay. */
  cancel(): void {
    for (const one of this.#writing) one.abort();
  }

  async writeWhole(path: string, parts: Iterable<FilePart>): Promise<WriteOutcome> {
    const { newId, onProgress } = this.#ports;
    // In the same folder: a file is moved within its file system only.
    const passing = `.${basename(path).slice(0, 100)}.${newId().slice(0, 8)}.part`;
    const unfinished = join(dirname(path), passing);
    const one = new AbortController();
    this.#writing.add(one);
    try {
      const isWhole = await writeAll(unfinished, this.#watched(parts, one.signal));
      // It may have been cancelled while the disk took its time.
      if (!isWhole || one.signal.aborted) return await dropped(unfinished);
      await rename(unfinished, path);
      await flushFolder(dirname(path));
      return { kind: 'written' };
    } catch (error) {
      await dropped(unfinished);
      return refusalOf(error);
    } finally {
      this.#writing.delete(one);
      onProgress(null);
    }
  }

  *#watched(parts: Iterable<FilePart>, signal: AbortSignal): Generator<string | null> {
    for (const { text, share } of parts) {
      yield signal.aborted ? null : text;
      this.#ports.onProgress(share);
    }
    if (signal.aborted) yield null;
  }
}

async function dropped(path: string): Promise<WriteOutcome> {
  await rm(path, { force: true }).catch(() => {});
  return { kind: 'cancelled' };
}

/** For the person alone: an export tells when they get up. Null among the texts ends it; returns whether it is whole. */
async function writeAll(path: string, texts: Iterable<string | null>): Promise<boolean> {
  const file: FileHandle = await open(path, 'wx', 0o600);
  try {
    for (const text of texts) {
      if (text === null) return false;
      await file.appendFile(text, 'utf8');
      // Files answer so fast that nothing else would get its turn.
      await setImmediate();
    }
    await file.sync();
    return true;
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
