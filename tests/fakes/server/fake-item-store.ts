import type {
  ChangePlan,
  Changes,
  ItemRecord,
  ItemStore,
  ItemWrite,
  Place,
  Receipt,
  RemovedItem,
} from '#server/ports/item-store.ts';

interface Shelf {
  readonly items: Map<string, { record: ItemRecord; sequence: number }>;
  readonly removed: Map<string, { removal: RemovedItem; sequence: number; at: number }>;
  readonly receipts: Map<string, { receipt: Receipt; at: number }>;
  last: number;
  floor: number;
}

/** Items in memory, one shelf a user. */
export class FakeItemStore implements ItemStore {
  readonly #shelves = new Map<string, Shelf>();

  async change<T>({ userId, ids, receiptKey, at, decide }: ChangePlan<T>): Promise<T> {
    const shelf = this.#shelf(userId);
    const held = ids.flatMap((id) => shelf.items.get(id)?.record ?? []);
    const receipt = receiptKey === undefined ? undefined : shelf.receipts.get(receiptKey)?.receipt;
    const decision = decide({
      records: new Map(held.map((record) => [record.content.id, record])),
      receipt: receipt ?? null,
      total: held.length < ids.length ? shelf.items.size : null,
    });
    for (const write of decision.writes) apply(shelf, write, at);
    if (decision.receipt) shelf.receipts.set(decision.receipt.key, { receipt: decision.receipt, at });
    return decision.result;
  }

  async get(userId: string, id: string): Promise<ItemRecord | null> {
    return this.#shelf(userId).items.get(id)?.record ?? null;
  }

  async list(userId: string): Promise<{ records: ItemRecord[]; sequence: number }> {
    const shelf = this.#shelf(userId);
    const live = [...shelf.items.values()].filter(({ record }) => record.deletedAt === null);
    live.sort((a, b) => b.record.createdAt - a.record.createdAt || b.sequence - a.sequence);
    return { records: live.map(({ record }) => record), sequence: shelf.last };
  }

  async changesSince(userId: string, after: Place, limit: number): Promise<Changes | null> {
    const shelf = this.#shelf(userId);
    const floor = after.sequence === 0 ? shelf.floor : Math.max(after.sequence, after.floor);
    if (after.sequence > shelf.last || floor < shelf.floor) return null;
    const kept = [...shelf.items.values(), ...shelf.removed.values()];
    const all = kept.filter((it) => it.sequence > after.sequence);
    all.sort((a, b) => a.sequence - b.sequence);
    const page = all.slice(0, limit);
    const more = all.length > limit;
    return {
      records: page.flatMap((it) => ('record' in it ? it.record : [])),
      removed: page.flatMap((it) => ('removal' in it ? it.removal : [])),
      place: { sequence: more ? (page.at(-1)?.sequence ?? shelf.last) : shelf.last, floor },
      more,
    };
  }

  sweep(receiptsBefore: number, deletedBefore: number): void {
    for (const shelf of this.#shelves.values()) {
      for (const [key, { at }] of shelf.receipts) if (at <= receiptsBefore) shelf.receipts.delete(key);
      for (const [id, { at, sequence }] of shelf.removed) {
        if (at > deletedBefore) continue;
        shelf.removed.delete(id);
        shelf.floor = Math.max(shelf.floor, sequence);
      }
      for (const [id, { record, sequence }] of shelf.items) {
        if (record.deletedAt === null || record.deletedAt > deletedBefore) continue;
        shelf.items.delete(id);
        shelf.floor = Math.max(shelf.floor, sequence);
      }
    }
  }

  #shelf(userId: string): Shelf {
    const known = this.#shelves.get(userId);
    if (known) return known;
    const shelf = { items: new Map(), removed: new Map(), receipts: new Map(), last: 0, floor: 0 };
    this.#shelves.set(userId, shelf);
    return shelf;
  }
}

function apply(shelf: Shelf, { kind, record }: ItemWrite, at: number): void {
  shelf.last += 1;
  const { id, type } = record.content;
  shelf.items.delete(id);
  shelf.removed.delete(id);
  if (kind === 'put') shelf.items.set(id, { record, sequence: shelf.last });
  else {
    const removal = { id, type, version: record.version };
    shelf.removed.set(id, { removal, sequence: shelf.last, at });
  }
}
