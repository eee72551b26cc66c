import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { BUILT_IN_SOUNDS, builtInFileName, soundNameAsked } from '#shared/domain/sound-name.ts';
import type { SoundChoice } from '#shared/ipc/contract.ts';
import type { SoundFolders } from '../ports/sound-folders.ts';
import type { SoundFile } from '../ports/sound-player.ts';

/** What of an item decides its sound. */
export interface SoundWish {
  readonly type: 'alarm' | 'timer';
  readonly customSound: string | null;
}

export interface SoundLibrary {
  /** What a person can choose: ours in their order, then their own by name. */
  list(): readonly SoundChoice[];
  /** The sound that rings for an item. What is unknown here falls back; the item's value is left alone [SN2]. */
  resolve(wish: SoundWish, settings: Pick<Settings, 'alarmSound' | 'timerSound'>): SoundFile;
  /** The sound a foreign value names on this device, null if there is none. */
  lookUp(customSound: string): SoundFile | null;
  /** The path behind an address `app://pobudka/sounds/<origin>/<name>`, null if there is no such sound. */
  path(origin: 'built-in' | 'own', name: string): string | null;
  /** What plays when a chosen file turns out not to be playable. */
  fallback(type: SoundWish['type']): SoundFile;
}

const OUR_ORDER: readonly string[] = BUILT_IN_SOUNDS.map(builtInFileName);

export function createSoundLibrary(folders: SoundFolders): SoundLibrary {
  const sound = (origin: 'built-in' | 'own', name: string): SoundFile => ({
    name,
    origin,
    path: folders.path(origin, name),
  });
  /** A name of ours always means ours, whatever lies in the own folder. */
  const lookUp = (customSound: string): SoundFile | null => {
    const asked = soundNameAsked(customSound);
    if (asked === null) return null;
    if (OUR_ORDER.includes(asked)) return sound('built-in', asked);
    const own = folders.names('own').find((name) => name.normalize('NFC') === asked);
    return own === undefined ? null : sound('own', own);
  };
  const fallback = (type: SoundWish['type']) =>
    sound('built-in', type === 'alarm' ? DEFAULT_SETTINGS.alarmSound : DEFAULT_SETTINGS.timerSound);
  return {
    list: () => [
      ...OUR_ORDER.map((name) => ({ name, origin: 'built-in' as const })),
      ...[...folders.names('own')]
        .filter((name) => !OUR_ORDER.includes(name))
        .sort((a, b) => a.localeCompare(b))
        .map((name) => ({ name, origin: 'own' as const })),
    ],
    resolve({ type, customSound }, settings) {
      const usual = type === 'alarm' ? settings.alarmSound : settings.timerSound;
      return (customSound === null ? null : lookUp(customSound)) ?? lookUp(usual) ?? fallback(type);
    },
    lookUp,
    path(origin, name) {
      const known = origin === 'built-in' ? OUR_ORDER : folders.names('own');
      return known.includes(name) ? folders.path(origin, name) : null;
    },
    fallback,
  };
}
