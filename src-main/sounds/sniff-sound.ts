export type SoundEnding = 'wav' | 'mp3' | 'ogg' | 'flac' | 'm4a';

/** By the detector's own ending. Left out on purpose: Speex in Ogg, MPEG layers 1 and 2, AAC without a container. */
const ENDINGS: Readonly<Record<string, SoundEnding>> = {
  wav: 'wav',
  mp3: 'mp3',
  ogg: 'ogg',
  oga: 'ogg',
  opus: 'ogg',
  flac: 'flac',
  m4a: 'm4a',
  m4b: 'm4a',
};

/** What kind of sound the bytes are, whatever the file is called; null for anything that is none of our five. */
export async function sniffSound(bytes: Uint8Array): Promise<SoundEnding | null> {
  // A start has no use for the detector, which is large.
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type) return null;
  if (type.ext === 'mp4') return isSoundOnly(bytes) ? 'm4a' : null;
  return Object.hasOwn(ENDINGS, type.ext) ? (ENDINGS[type.ext] ?? null) : null;
}

/** Many recorders write an MP4 of a sound under a brand for films: its tracks' handlers say what it is. */
function isSoundOnly(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const handlers = new Set<string>();
  for (let at = text.indexOf('hdlr'); at !== -1; at = text.indexOf('hdlr', at + 4)) {
    handlers.add(text.toString('latin1', at + 12, at + 16));
  }
  return handlers.has('soun') && !handlers.has('vide');
}
