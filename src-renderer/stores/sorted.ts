/** How a list is derived from a map: which entries it has, and in which order. */
export interface ListRule<Source, Context, Entry> {
  pick(source: Source, context: Context): Entry | null;
  idOf(entry: Entry): string;
  compare(a: Entry, b: Entry): number;
}

/**
 * A memoised, sorted list of a map's entries. Sorting starts from the last order, so that one changed entry among
 * thousands costs about one comparison an entry. The same map and context give the same array.
 */
export function keepSorted<Source, Context, Entry>(
  rule: ListRule<Source, Context, Entry>,
): (map: ReadonlyMap<string, Source>, context: Context) => readonly Entry[] {
  let last: { map: ReadonlyMap<string, Source>; context: Context; order: readonly Entry[] } | null = null;
  return (map, context) => {
    if (last !== null && map === last.map && context === last.context) return last.order;
    const fresh = new Map<string, Entry>();
    for (const [id, source] of map) {
      const entry = rule.pick(source, context);
      if (entry !== null) fresh.set(id, entry);
    }
    const kept = takeInOrder(last?.order.map(rule.idOf) ?? [], fresh);
    last = { map, context, order: [...kept, ...fresh.values()].sort(rule.compare) };
    return last.order;
  };
}

/** Takes the entries with these ids out of the map, in this order. */
function takeInOrder<Entry>(ids: readonly string[], from: Map<string, Entry>): Entry[] {
  const taken: Entry[] = [];
  for (const id of ids) {
    const entry = from.get(id);
    if (entry === undefined) continue;
    taken.push(entry);
    from.delete(id);
  }
  return taken;
}
