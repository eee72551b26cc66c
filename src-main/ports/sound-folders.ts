/** The two folders that sounds of this device lie in. */
export interface SoundFolders {
  /** The bare file names in a folder: regular files with a sound's ending only. */
  names(origin: 'built-in' | 'own'): readonly string[];
  /** The absolute path of one of these names. */
  path(origin: 'built-in' | 'own', name: string): string;
}

export type SourceFile =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** Gone, forbidden, or no regular file. */
  | { readonly kind: 'unreadable' };

/** Where the person's own sounds come from and go to. */
export interface OwnSounds {
  /** Reads a regular file of at most `maxBytes`; never waits for a device or a pipe. Never rejects. */
  read(path: string, maxBytes: number): Promise<SourceFile>;
  /** Puts a whole file under a bare name of the own folder, or nothing. Returns whether it is there. */
  keep(name: string, bytes: Uint8Array): Promise<boolean>;
}
