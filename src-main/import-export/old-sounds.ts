import { basename } from 'node:path';
import { BUILT_IN_SOUNDS, builtInFileName } from '#shared/domain/sound-name.ts';
import type { ReadFile } from '#shared/exchange/incoming.ts';
import { soundPaths } from '#shared/exchange/with-sounds.ts';
import type { OwnSounds, SoundFolders } from '../ports/sound-folders.ts';
import { MAX_OWN_SOUNDS, MAX_SOUND_BYTES } from '../sounds/import-sound.ts';
import { safeSoundName } from '../sounds/safe-sound-name.ts';
import { sniffSound } from '../sounds/sniff-sound.ts';

interface SoundPorts {
  readonly folders: SoundFolders;
  readonly own: OwnSounds;
}

/** The sounds of an import: which name each path has here, and which files are still to be copied. */
export interface ImportedSounds {
  readonly names: ReadonlyMap<string, string>;
  readonly toCopy: readonly { readonly path: string; readonly name: string }[];
}

const OURS = BUILT_IN_SOUNDS.map(builtInFileName);

/** Looks at the sounds that the old client names. The name is the same at every import, so that none is copied twice. */
export async function findSounds(file: ReadFile, { folders, own }: SoundPorts): Promise<ImportedSounds> {
  const here = folders.names('own');
  const names = new Map<string, string>();
  const toCopy = new Map<string, string>();
  for (const path of soundPaths(file)) {
    const source = await own.read(path, MAX_SOUND_BYTES);
    const ending = source.kind === 'read' ? await sniffSound(source.bytes) : null;
    if (ending === null) continue;
    const name = safeSoundName(basename(path), ending, OURS);
    const isHere = here.includes(name);
    if (!isHere && !toCopy.has(name) && here.length + toCopy.size >= MAX_OWN_SOUNDS) continue;
    names.set(path, name);
    if (!isHere && !toCopy.has(name)) toCopy.set(name, path);
  }
  return { names, toCopy: [...toCopy].map(([name, path]) => ({ name, path })) };
}

/** Copies them. One that went away meanwhile is not worth an error: its alarm rings with the usual sound. */
export async function copySounds({ toCopy }: ImportedSounds, { own }: SoundPorts): Promise<void> {
  for (const { path, name } of toCopy) {
    const source = await own.read(path, MAX_SOUND_BYTES);
    if (source.kind === 'read') await own.keep(name, source.bytes);
  }
}
