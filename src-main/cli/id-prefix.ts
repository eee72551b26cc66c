export type FoundId =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'ambiguous' };

/** The id that `prefix` means: itself if it is one, else the only one that begins so [CL6]. */
export function findByIdPrefix<T>(rows: readonly T[], idOf: (row: T) => string, prefix: string): FoundId {
  const ids = new Set(rows.map(idOf));
  if (ids.has(prefix)) return { kind: 'found', id: prefix };
  const matches = [...ids].filter((id) => id.startsWith(prefix));
  const [id] = matches;
  if (id === undefined) return { kind: 'not-found' };
  return matches.length === 1 ? { kind: 'found', id } : { kind: 'ambiguous' };
}

/** How many characters tell these ids apart, 8 at least. */
export function shortIdLength(ids: readonly string[]): number {
  const sorted = [...new Set(ids)].sort();
  return sorted.reduce((longest, id, index) => {
    const shared = sharedLength(id, sorted[index - 1] ?? '');
    return Math.max(longest, shared + 1);
  }, 8);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
