import type { ItemId, StoredItem } from '../domain/item.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { SettingsPatch } from '../domain/settings.ts';
import type { EpochMs } from '../time/instant.ts';
import { ContentIndex } from './content-index.ts';
import type { IncomingItem, ReadFile } from './incoming.ts';
import { differences } from './item-differences.ts';
import { LeftList } from './left-list.ts';
import type { Plan, Present } from './plan.ts';
import { eachInSlices, type Slices } from './slices.ts';
import { isOver } from './write-json.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer V)[] ? V[] : T[K] };

/** An item of the file under the id it has, or would get, here. */
interface Placed {
  readonly id: ItemId;
  readonly incoming: IncomingItem;
}

/** Compares a file with what is here. Ids go before content, so that a file imported twice changes nothing [EX7]. */
export function* makePlan(file: ReadFile, present: Present, now: EpochMs): Slices<Plan> {
  const byId = new Map(present.items.map((stored) => [stored.item.id, stored]));
  const plan: Mutable<Plan> = { added: [], changed: [], same: [], left: [], settings: {}, rings: [] };
  const left = new LeftList();
  const placed = yield* place(file, present, byId, left);
  const unknown: Placed[] = [];
  yield* eachInSlices(placed, (entry) => {
    const stored = byId.get(entry.id);
    if (stored === undefined) unknown.push(entry);
    else compare(entry, stored, plan, left);
  });
  const others = new ContentIndex(present.items, new Set(placed.map(({ id }) => id)));
  const ids = new Map(placed.map(({ id, incoming }) => [incoming.key, id]));
  yield* eachInSlices(unknown, ({ id, incoming }) => {
    const twin = others.take(incoming.fields);
    if (twin === null) plan.added.push({ id, incoming });
    else {
      ids.set(incoming.key, twin);
      plan.same.push({ id: twin, label: incoming.fields.label });
    }
  });
  const rings = yield* newRings(file, ids, present, now);
  return { ...plan, rings, settings: changedSettings(file, present), left: [...file.left, ...left.all()] };
}

/** Gives every item of the file its id. What the file has twice is taken once. */
function* place(
  file: ReadFile,
  present: Present,
  byId: ReadonlyMap<ItemId, StoredItem>,
  left: LeftList,
): Slices<readonly Placed[]> {
  const placed = new Map<ItemId, Placed>();
  yield* eachInSlices(file.items, (incoming) => {
    const id = idHere(incoming, file, present, byId);
    if (placed.has(id)) left.add(incoming.fields.label, 'twice-in-file');
    else placed.set(id, { id, incoming });
  });
  return [...placed.values()];
}

/**
 * An item keeps its id where it is known, on a device without an account, and in the account it came from. Elsewhere the
 * id may be another person's on the server, which then takes it from nobody else [EX8].
 */
function idHere(
  { id, key, fields }: IncomingItem,
  file: ReadFile,
  { account, idFor }: Present,
  byId: ReadonlyMap<ItemId, StoredItem>,
): ItemId {
  if (id === null) return idFor(key);
  const known = byId.get(id);
  if (known) return known.item.type === fields.type ? id : idFor(`${fields.type} ${key}`);
  return account === null || account === file.account ? id : idFor(key);
}

function compare({ id, incoming }: Placed, stored: StoredItem, plan: Mutable<Plan>, left: LeftList): void {
  const fields = differences(stored, incoming.fields);
  if (fields === null) return;
  const { label } = stored.item;
  if (fields.length === 0) plan.same.push({ id, label });
  else if (neverRings(incoming)) left.add(label, 'no-days');
  else plan.changed.push({ id, label, incoming, fields });
}

function neverRings({ fields }: IncomingItem): boolean {
  return fields.type === 'alarm' && fields.recurrence === 'weekly' && fields.days.length === 0;
}

function* newRings(
  file: ReadFile,
  ids: ReadonlyMap<string, ItemId>,
  present: Present,
  now: EpochMs,
): Slices<Occurrence[]> {
  const rings = new Map<string, Occurrence>();
  yield* eachInSlices(file.rings, (ring) => {
    const itemId = ids.get(ring.itemId) ?? ring.itemId;
    if (!isOver(ring, now) || present.hasRing(itemId, ring.due)) return;
    rings.set(`${itemId}@${ring.due}`, { ...ring, itemId });
  });
  return [...rings.values()];
}

function changedSettings({ settings }: ReadFile, present: Present): SettingsPatch {
  const here: Readonly<Record<string, unknown>> = present.settings;
  // Some are lists. All have been read by one schema, so that equal ones are written alike.
  const differs = ([key, value]: [string, unknown]) => JSON.stringify(here[key]) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(settings).filter(differs));
}
