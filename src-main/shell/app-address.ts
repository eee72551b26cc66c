import { APP_ORIGIN } from '#shared/ipc/page-address.ts';

/** What an `app://` address asks for. */
export type AppTarget =
  /** A file of the built renderer, by its path below dist/renderer, with forward slashes. */
  | { readonly kind: 'page-file'; readonly file: string }
  | { readonly kind: 'sound'; readonly origin: 'built-in' | 'own'; readonly name: string }
  | { readonly kind: 'refused' };

const REFUSED: AppTarget = { kind: 'refused' };
const SOUND_PATH = /^\/sounds\/(built-in|own)\/([^/]+)$/;
const MAX_ADDRESS_LENGTH = 2000;

/**
 * Reads an address by an allow-list: a page's file must be one of `files` letter for letter, with no escape in it, and a
 * sound's name must be one bare path segment. Everything else is refused, however it is spelt.
 */
export function resolveAppAddress(address: string, files: ReadonlySet<string>): AppTarget {
  const path = pathOf(address);
  if (path === null) return REFUSED;
  const sound = SOUND_PATH.exec(path);
  if (sound?.[1] && sound[2]) return soundTarget(sound[1] as 'built-in' | 'own', sound[2]);
  const file = path.slice(1);
  return files.has(file) ? { kind: 'page-file', file } : REFUSED;
}

/** The path as written, still escaped; null for another scheme, host, port, user or a query. */
function pathOf(address: string): string | null {
  if (address.length > MAX_ADDRESS_LENGTH || !address.startsWith(`${APP_ORIGIN}/`)) return null;
  const withoutFragment = address.split('#', 1)[0] ?? '';
  if (withoutFragment.includes('?') || withoutFragment.includes('\\')) return null;
  const path = withoutFragment.slice(APP_ORIGIN.length);
  return path.split('/').some((segment) => segment === '.' || segment === '..') ? null : path;
}

function soundTarget(origin: 'built-in' | 'own', segment: string): AppTarget {
  const name = decodeSegment(segment);
  return name !== null && isBareName(name) ? { kind: 'sound', origin, name } : REFUSED;
}

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** A file's name that cannot leave its folder on any system we run on. */
function isBareName(name: string): boolean {
  if (name.length === 0 || name.length > 200 || name === '.' || name === '..') return false;
  return !/[/\\:\p{Cc}]/u.test(name);
}

/** The address a page plays a sound from. */
export function soundAddress(origin: 'built-in' | 'own', name: string): string {
  return `${APP_ORIGIN}/sounds/${origin}/${encodeURIComponent(name)}`;
}
