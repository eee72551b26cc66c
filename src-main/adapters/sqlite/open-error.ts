import { StorageError } from '#main/ports/record-store.ts';
import { storageKind } from './storage-errors.ts';

/** Why the store did not open. In every case the files are as they were, but for copies set aside. */
export type OpenError =
  /** Made by a newer version of the app: `version` of the schema, of which this one knows `supported`. */
  | { readonly kind: 'newer-database'; readonly version: number; readonly supported: number }
  /** Another process holds it. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'full' }
  | { readonly kind: 'read-only' }
  /** Damaged, and what took its place is too: the disk itself is failing. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unreadable'; readonly detail: string };

const KIND_BY_ERRNO: Readonly<Record<string, 'full' | 'read-only'>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** The expected failure behind an exception of SQLite or the file system. */
export function openErrorOf(error: unknown): OpenError {
  const kind = error instanceof StorageError ? error.kind : storageKind(error);
  switch (kind) {
    case 'busy':
      return { kind: 'locked' };
    case 'full':
    case 'read-only':
    case 'damaged':
      return { kind };
    case 'other':
    case null: {
      const code = (error as { code?: unknown } | null)?.code;
      const known = typeof code === 'string' ? KIND_BY_ERRNO[code] : undefined;
      return known === undefined ? { kind: 'unreadable', detail: String(error) } : { kind: known };
    }
  }
}
