import { randomUUID } from 'node:crypto';
import { constants, mkdirSync, readdirSync } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../ports/log.ts';
import type { OwnSounds, SoundFolders, SourceFile } from '../../ports/sound-folders.ts';

const SOUND_ENDING = /\.(wav|mp3|ogg|flac|m4a)$/i;

/** The folders of our sounds and of the person's, which is empty while it does not exist. */
export function createSoundFolders(folders: {
  readonly builtIn: string;
  readonly own: string;
}): SoundFolders {
  const folder = (origin: 'built-in' | 'own') => (origin === 'own' ? folders.own : folders.builtIn);
  return {
    names: (origin) => soundFiles(folder(origin)),
    path: (origin, name) => join(folder(origin), name),
  };
}

function soundFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && SOUND_ENDING.test(entry.name))
      .map((entry) => entry.name);
  } catch {
    return [];
  }
}

export function createOwnSounds(folder: string, log: Log): OwnSounds {
  return {
    read: (path, maxBytes) => readRegularFile(path, maxBytes).catch(() => ({ kind: 'unreadable' })),
    async keep(name, bytes) {
      const part = join(folder, `.${randomUUID()}.part`);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        await writeWhole(part, bytes);
        await takePlace(part, join(folder, name));
        return true;
      } catch (error) {
        log.warn('sound not kept', { error });
        await rm(part, { force: true }).catch(() => undefined);
        return false;
      }
    },
  };
}

/** Looks at the opened file, not at the path: what lies there may be swapped between two looks. */
async function readRegularFile(path: string, maxBytes: number): Promise<SourceFile> {
  // Without O_NONBLOCK opening a pipe waits for its writer for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (!found.isFile()) return { kind: 'unreadable' };
    if (found.size > maxBytes) return { kind: 'too-large' };
    // No more than the size that was checked, even if the file grows meanwhile.
    const { bytesRead, buffer } = await file.read(Buffer.alloc(found.size), 0, found.size, 0);
    return { kind: 'read', bytes: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
}

/** Readable and writable by the person alone, executable by nobody. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function takePlace(part: string, path: string): Promise<void> {
  const isTaken = await access(path).then(
    () => true,
    () => false,
  );
  if (isTaken) throw new Error('the name is taken');
  await rename(part, path);
}
