/** Why a file could not be written. */
export type WriteRefusal = 'full' | 'not-allowed' | 'other';

export type WriteOutcome =
  | { readonly kind: 'written' }
  /** The person ended it. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly why: WriteRefusal };

/** A piece of a file, and which share of the whole (0–1) is there with it. */
export interface FilePart {
  readonly text: string;
  readonly share: number;
}

/** Writes files that a person asked for. */
export interface FileWriter {
  /**
   * Writes the file whole or not at all: one that was there stays as it was until the new one is on the disk. Others get their
   * turn between the parts. An error of `parts` is thrown on, and then nothing was written either.
   */
  writeWhole(path: string, parts: Iterable<FilePart>): Promise<WriteOutcome>;
}
