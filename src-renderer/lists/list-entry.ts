/** A line of a list: an item, or the heading of a group. */
export type ListEntry<T> =
  | { readonly kind: 'group'; readonly key: string; readonly text: string; readonly count: number }
  | { readonly kind: 'item'; readonly key: string; readonly value: T };

export interface Grouping<T> {
  /** Entries of the same key are a group. */
  keyOf(value: T): string;
  textOf(value: T): string;
  compare(a: T, b: T): number;
}

/** The lines of a list, in the order given; `grouping` null = without headings. */
export function listEntries<T>(
  values: readonly T[],
  idOf: (value: T) => string,
  grouping: Grouping<T> | null,
): readonly ListEntry<T>[] {
  const line = (value: T) => ({ kind: 'item', key: idOf(value), value }) as const;
  if (grouping === null) return values.map(line);
  const groups = Map.groupBy(values, (value) => grouping.keyOf(value));
  return [...groups]
    .sort(([, [a]], [, [b]]) => grouping.compare(a as T, b as T))
    .flatMap(([key, members]): ListEntry<T>[] => {
      const text = grouping.textOf(members[0] as T);
      return [{ kind: 'group', key: `group ${key}`, text, count: members.length }, ...members.map(line)];
    });
}

/** The ids of a list's items, in their order. */
export function idsOf<T>(entries: readonly ListEntry<T>[]): readonly string[] {
  return entries.flatMap(({ kind, key }) => (kind === 'item' ? [key] : []));
}
