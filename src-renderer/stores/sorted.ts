/**
 * A memoised, sorted list of a map's entries. Sorting starts from the last order, so that one changed entry among
 * thousands costs about one comparison an entry. The same map gives the same array.
 */
export function keepSorted<Source, Entry>(
  pick: (source: Source) => Entry | null,
  idOf: (entry: Entry) => string,
  compare: (a: Entry, b: Entry) => number,
): (map: ReadonlyMap<string, Source>) => readonly Entry[] {
  let lastMap: ReadonlyMap<string, Source> | null = null;
  let lastOrder: readonly Entry[] = [];
  return (map) => {
    if (map === lastMap) return lastOrder;
    const fresh = new Map<string, Entry>();
    for (const [id, source] of map) {
      const entry = pick(source);
      if (entry !== null) fresh.set(id, entry);
    }
    const kept: Entry[] = [];
    for (const old of lastOrder) {
      const entry = fresh.get(idOf(old));
      if (entry === undefined) continue;
      kept.push(entry);
      fresh.delete(idOf(old));
    }
    lastMap = map;
    lastOrder = [...kept, ...fresh.values()].sort(compare);
    return lastOrder;
  };
}
