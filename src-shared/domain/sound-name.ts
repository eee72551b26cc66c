/** Our own sounds, in the order in which a person is offered them. They travel as `pobudka-<name>.ogg`. */
export const BUILT_IN_SOUNDS = [
  'dawn',
  'harp',
  'marimba',
  'bell',
  'chime',
  'birds',
  'kettle',
  'wood',
  'pulse',
  'classic',
] as const;
export type BuiltInSound = (typeof BUILT_IN_SOUNDS)[number];

export function builtInFileName(sound: BuiltInSound): string {
  return `pobudka-${sound}.ogg`;
}

/** `https://…`, `file:…`, `data:…`; a single letter is a Windows drive. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;
/** `\\server\share`, `//server/share`, `\\?\…`, `\\.\…`. */
const NETWORK_OR_DEVICE = /^[\\/]{2}/;
const DEVICE_FOLDER = /^\/(dev|proc|sys)(\/|$)/i;

/**
 * The bare file name that a foreign `customSound` asks for: the last segment of whatever path it is. Null for URLs,
 * network and device paths, and for what is no file name. The value is never opened as a path [SN2].
 */
export function soundNameAsked(customSound: string): string | null {
  const value = customSound.normalize('NFC').trim();
  if (ADDRESS.test(value) || NETWORK_OR_DEVICE.test(value) || DEVICE_FOLDER.test(value)) return null;
  const name = value.split(/[\\/]/).at(-1) ?? '';
  if (name === '' || name === '.' || name === '..' || name.length > 200) return null;
  return /[:\p{Cc}]/u.test(name) ? null : name;
}
