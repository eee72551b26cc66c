/** Why a file could not be written. */
export type WriteRefusal = 'full' | 'not-allowed' | 'other';

export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'refused'; readonly why: WriteRefusal };

/** Writes files that a person asked for. */
export interface FileWriter {
  /**
   * Writes the file whole or not at all: one that was there stays as it was until the new one is on the disk. An error
   * of `chunks` is thrown on, and then nothing was written either.
   */
  writeWhole(path: string, chunks: Iterable<string>): Promise<WriteOutcome>;
}
