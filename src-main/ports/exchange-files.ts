import type { SourceFile } from './sound-folders.ts';

/** Files a person chose. */
export interface ExchangeFiles {
  /** Reads a regular file of at most `maxBytes`; never waits for a device or a pipe. Never rejects. */
  read(path: string, maxBytes: number): Promise<SourceFile>;
}

/** A part of what the old client keeps: its bytes or rows, null where there is none, or what cannot be read. */
export type OldPart<T> = { readonly kind: 'read'; readonly value: T } | { readonly kind: 'none' | 'damaged' };

/** Where the old client keeps its files. Nothing in there is ever changed. */
export interface OldClient {
  /** The folder that holds them on this computer, null if there is none. Never rejects. */
  find(): Promise<string | null>;
  /** The text bytes of one of its files. */
  file(folder: string, name: 'alarms.json' | 'timers.json'): Promise<OldPart<Uint8Array>>;
  /** The rows of its database. */
  rows(folder: string): OldPart<readonly unknown[]>;
}
