import type { Item, ItemId } from '#shared/domain/item.ts';
import { adopt } from '#shared/sync/adopt.ts';
import type { Records } from '#shared/sync/reconcile.ts';
import type { SyncRecord, Verdict } from '#shared/sync/record.ts';
import { wasSent, withSent } from '#shared/sync/sent.ts';
import type { StoreWrite } from '../ports/record-store.ts';
import type { SyncPorts } from './sync-ports.ts';

type RecordsPorts = Pick<SyncPorts, 'store' | 'clock'> & { readonly serverAheadMs: () => number };

interface OnTheWay {
  readonly item: Item;
  /** Nothing like it was sent before. */
  readonly isNews: boolean;
}

/**
 * The sync records of the store, with what is on its way to the server at this moment: its echo may come before its answer,
 * and is no clash. Verdicts are written as they come, each item's with everything about it in one transaction.
 */
export class SyncRecords {
  readonly #ports: RecordsPorts;
  readonly #onTheWay = new Map<ItemId, OnTheWay>();
  #gone = new Set<ItemId>();

  constructor(ports: RecordsPorts) {
    this.#ports = ports;
  }

  read(id: ItemId): SyncRecord | null {
    const record = this.#ports.store.record(id);
    return record && this.#withOnTheWay(record);
  }

  all(): Records {
    const records = this.#ports.store.records();
    if (this.#onTheWay.size === 0) return records;
    return new Map([...records].map(([id, record]) => [id, this.#withOnTheWay(record)]));
  }

  /** Those of `ids` that there are. */
  some(ids: Iterable<ItemId>): Records {
    const records = new Map<ItemId, SyncRecord>();
    for (const id of ids) {
      const record = this.read(id);
      if (record !== null) records.set(id, record);
    }
    return records;
  }

  isOnTheWay(id: ItemId): boolean {
    return this.#onTheWay.has(id);
  }

  /** Items leave for the server, one at a time each. That it may have them from now on outlives the app [SY8]. */
  launch(items: readonly Item[]): void {
    const { store, clock } = this.#ports;
    const at = clock.now();
    const writes = items.flatMap((item): StoreWrite[] => {
      const record = store.record(item.id);
      const isNews = record !== null && record.pending !== null && !wasSent(record, item);
      this.#onTheWay.set(item.id, { item, isNews });
      if (!isNews) return [];
      return [{ kind: 'settle', id: item.id, record: withSent(record, item), stored: null, at }];
    });
    const tried = items.filter(({ id }) => store.record(id)?.base === null).map(({ id }) => id);
    if (tried.length > 0) writes.push({ kind: 'note-tries', ids: tried });
    if (writes.length > 0) store.apply(writes, at);
  }

  /** It is back. Gives the item if nothing like it was sent before: then only this answer tells whether it arrived. */
  land(id: ItemId): Item | null {
    const back = this.#onTheWay.get(id);
    this.#onTheWay.delete(id);
    return back?.isNews === true ? back.item : null;
  }

  /** Nothing that was on its way will be heard of. */
  forgetOnTheWay(): void {
    this.#onTheWay.clear();
  }

  /** What is gone from now on, until it is asked again. */
  watchGone(): ReadonlySet<ItemId> {
    this.#gone = new Set();
    return this.#gone;
  }

  apply(verdicts: readonly Verdict[]): void {
    const { store, clock } = this.#ports;
    store.apply(
      verdicts.flatMap((verdict) => this.#writesOf(verdict)),
      clock.now(),
    );
    for (const { id, record } of verdicts) if (record === null) this.#gone.add(id);
  }

  #withOnTheWay(record: SyncRecord): SyncRecord {
    const leaving = this.#onTheWay.get(record.id);
    return leaving === undefined ? record : withSent(record, leaving.item);
  }

  #writesOf({ id, record, conflicts, notices }: Verdict): StoreWrite[] {
    const { store, clock, serverAheadMs } = this.#ports;
    const at = clock.now();
    const before = store.item(id) ?? null;
    const isGone = record === null || record.pending?.kind === 'deletion';
    const isSame = before !== null && JSON.stringify(before.item) === JSON.stringify(record?.item);
    const stored =
      isGone || isSame ? null : adopt(before, record.item, { now: at, serverAheadMs: serverAheadMs() });
    const writes: StoreWrite[] = [{ kind: 'settle', id, record, stored, at }];
    if (conflicts.length > 0) writes.push({ kind: 'note-conflicts', conflicts, at });
    const label = record?.item.label ?? before?.item.label;
    if (notices.length > 0 && label !== undefined) {
      writes.push({ kind: 'note-notices', id, label, notices, at });
    }
    return writes;
  }
}
