import type { Item, StoredItem } from '#shared/domain/item.ts';
import type { EpochMs } from '#shared/time/instant.ts';

interface Due<T extends Item> {
  readonly item: T;
  readonly at: EpochMs;
}

/** The first `count` items of a kind to fall due, in order. One pass without a sort: there may be thousands. */
export function earliest<T extends Item>(
  from: { readonly items: readonly StoredItem[]; readonly nextDue: ReadonlyMap<string, EpochMs> },
  isKind: (item: Item) => item is T,
  count: number,
): readonly Due<T>[] {
  const first: Due<T>[] = [];
  for (const { item } of from.items) {
    const at = from.nextDue.get(item.id);
    if (at === undefined || !isKind(item)) continue;
    const last = first[count - 1];
    if (last && last.at <= at) continue;
    const index = first.findIndex((other) => at < other.at);
    first.splice(index === -1 ? first.length : index, 0, { item, at });
    first.length = Math.min(first.length, count);
  }
  return first;
}
