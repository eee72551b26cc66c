/** Short enough for every file system and for all places a name travels through. */
const MAX_STEM_BYTES = 120;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|clock\$|com\d|lpt\d)(\.|$)/i;
/** Controls, invisible formatting (bidirectional overrides among them), and what some file system forbids. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}<>:"/\\|?*]/gu;

/**
 * A bare file name for a copy of `fileName` that is safe on every system we run on and taken by nothing in `taken`,
 * whatever the case. The ending follows what the file is, not what it is called.
 */
export function safeSoundName(fileName: string, ending: string, taken: readonly string[]): string {
  const stem = safeStem(fileName);
  const used = new Set(taken.map(folded));
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? `${stem}.${ending}` : `${stem} (${copy}).${ending}`;
    if (!used.has(folded(name))) return name;
  }
}

function safeStem(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? '';
  const cleaned = last
    .replace(/\.[^.]*$/, '')
    .toWellFormed()
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ');
  const stem = shortened(cleaned).replace(/^[. ]+|[. ]+$/g, '');
  if (stem === '') return 'sound';
  return RESERVED_ON_WINDOWS.test(stem) ? `_${stem}` : stem;
}

/** Cut between characters, counted in bytes because file systems do. */
function shortened(text: string): string {
  let bytes = 0;
  let short = '';
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > MAX_STEM_BYTES) break;
    short += character;
  }
  return short;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
