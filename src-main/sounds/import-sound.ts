import { basename } from 'node:path';
import { BUILT_IN_SOUNDS, builtInFileName } from '#shared/domain/sound-name.ts';
import type { SoundImportResult } from '#shared/ipc/contract.ts';
import type { Log } from '../ports/log.ts';
import type { OwnSounds, SoundFolders } from '../ports/sound-folders.ts';
import { safeSoundName } from './safe-sound-name.ts';
import { sniffSound } from './sniff-sound.ts';

export const MAX_SOUND_BYTES = 20 * 1024 * 1024;
export const MAX_OWN_SOUNDS = 100;

export interface ImportSoundPorts {
  readonly folders: SoundFolders;
  readonly own: OwnSounds;
  readonly log: Log;
}

/** Copies a file of the person's into the own folder after it was checked; `null` = they chose none. */
export type ImportSound = (path: string | null) => Promise<SoundImportResult>;

type Refusal = Extract<SoundImportResult, { ok: false }>['reason'];

/** One import at a time: a name is chosen and taken before the next one looks. */
export function createImportSound(ports: ImportSoundPorts): ImportSound {
  let last: Promise<unknown> = Promise.resolve();
  return (path) => {
    const result = last.then(() => importSound(ports, path));
    last = result.catch(() => undefined);
    return result;
  };
}

async function importSound(
  { folders, own, log }: ImportSoundPorts,
  path: string | null,
): Promise<SoundImportResult> {
  const refuse = (reason: Refusal): SoundImportResult => {
    log.info('sound not imported', { reason });
    return { ok: false, reason };
  };
  if (path === null) return refuse('cancelled');
  const names = folders.names('own');
  if (names.length >= MAX_OWN_SOUNDS) return refuse('too-many');
  const source = await own.read(path, MAX_SOUND_BYTES);
  if (source.kind !== 'read') return refuse(source.kind);
  const ending = await sniffSound(source.bytes);
  if (ending === null) return refuse('not-a-sound');
  const name = safeSoundName(basename(path), ending, [...names, ...BUILT_IN_SOUNDS.map(builtInFileName)]);
  if (!(await own.keep(name, source.bytes))) return refuse('unreadable');
  return { ok: true, sound: { name, origin: 'own' } };
}
