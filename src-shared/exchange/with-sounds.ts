import { soundNameAsked } from '../domain/sound-name.ts';
import type { IncomingItem, ReadFile } from './incoming.ts';
import { LeftList } from './left-list.ts';

/** The sounds that the old client names by path, each once; none that lies on another computer or is no file. */
export function soundPaths(file: ReadFile): readonly string[] {
  if (file.source !== 'old-client') return [];
  const paths = file.items
    .map(({ fields }) => fields.customSound ?? '')
    .filter((sound) => isPath(sound) && soundNameAsked(sound) !== null);
  return [...new Set(paths)];
}

/**
 * The file with the names its sounds have, or will have, on this device. One that was not found keeps its bare name, which
 * rings as the usual sound, and is told.
 */
export function withSounds(file: ReadFile, found: ReadonlyMap<string, string>): ReadFile {
  if (file.source !== 'old-client') return file;
  const left = new LeftList();
  const items = file.items.map((item): IncomingItem => {
    const asked = item.fields.customSound;
    if (!asked || !isPath(asked)) return item;
    const name = found.get(asked);
    if (name === undefined) left.add(item.fields.label, 'sound-missing', soundNameAsked(asked) ?? asked);
    return { ...item, fields: { ...item.fields, customSound: name ?? soundNameAsked(asked) } };
  });
  return { ...file, items, left: [...file.left, ...left.all()] };
}

function isPath(sound: string): boolean {
  return /[\\/]/.test(sound);
}
