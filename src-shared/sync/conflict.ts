import type { Item, ItemId } from '../domain/item.ts';
import { type FieldGroup, type GroupValues, valuesOf } from './item-groups.ts';

/** A value that lost against another: one line of the conflict history. */
export interface Conflict {
  readonly itemId: ItemId;
  readonly label: string;
  readonly group: FieldGroup;
  readonly lostSide: 'local' | 'server';
  readonly lost: GroupValues;
  readonly kept: GroupValues;
}

/** What the history keeps of a clash in one group. */
export function conflictOf(
  group: FieldGroup,
  local: Item,
  server: Item,
  lostSide: Conflict['lostSide'],
): Conflict {
  const [lost, kept] = lostSide === 'local' ? [local, server] : [server, local];
  return {
    itemId: local.id,
    label: kept.label,
    group,
    lostSide,
    lost: valuesOf(lost, group),
    kept: valuesOf(kept, group),
  };
}

/** The item with a lost value put back: a person's edit like any other. */
export function withLostValue(item: Item, conflict: Conflict): Item {
  return { ...item, ...conflict.lost } as Item;
}
