import { ChangeBuilder } from '#main/adapters/sqlite/change-builder.ts';
import { ChangeFeed } from '#main/adapters/sqlite/change-feed.ts';
import { partitionChange } from '#main/adapters/sqlite/partition-switch.ts';
import type { HistoryRange, HistoryStore } from '#main/ports/history-store.ts';
import type { Log } from '#main/ports/log.ts';
import {
  type OutboxRow,
  type RecordStore,
  StorageError,
  type StoreChange,
  type StoreWrite,
} from '#main/ports/record-store.ts';
import type {
  Account,
  Partition,
  PastConflict,
  PastNotice,
  SyncStore,
  WaitingEdit,
} from '#main/ports/sync-store.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { ItemId, StoredItem } from '#shared/domain/item.ts';
import { isActive, type Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import type { HistoryCursor } from '#shared/history/history-filter.ts';
import type { RingMark } from '#shared/history/summary.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { FakeLog } from './fake-log.ts';
import { type FakeEntry, FakePartition } from './fake-partition.ts';

/** The record store in memory, held to the same contract as the one on SQLite. */
export class FakeRecordStore implements RecordStore, SyncStore, HistoryStore {
  readonly #feed: ChangeFeed;
  #local = new FakePartition(1, null);
  #partitions = [this.#local];
  #active = this.#local;
  #lastPartition = 1;
  #settings = DEFAULT_SETTINGS;
  #nextFailure: StorageError['kind'] | null = null;

  constructor(log: Log = new FakeLog()) {
    this.#feed = new ChangeFeed(log);
  }

  /** What a process started anew finds: all that was committed, and nobody who listens. */
  reopened(log: Log): FakeRecordStore {
    const next = new FakeRecordStore(log);
    next.#local = this.#local;
    next.#partitions = this.#partitions;
    next.#active = this.#active;
    next.#lastPartition = this.#lastPartition;
    next.#settings = this.#settings;
    return next;
  }

  /** What can be restored. */
  trash(): readonly StoredItem[] {
    return [...this.#active.items.values()].flatMap(({ stored, deleted }) => (deleted ? stored : []));
  }

  /** The next `apply` fails like a disk would. */
  failNextApply(kind: StorageError['kind']): void {
    this.#nextFailure = kind;
  }

  items(): readonly StoredItem[] {
    return this.#active.live();
  }

  item(id: string): StoredItem | undefined {
    const row = this.#active.items.get(id);
    return row?.deleted === false ? row.stored : undefined;
  }

  settings(): Settings {
    return this.#settings;
  }

  openOccurrences(since: EpochMs): readonly Occurrence[] {
    const rows = this.#byDue();
    const past = rows.filter((row) => row.due <= since);
    const latest = new Map(past.map((row) => [row.itemId, row]));
    return rows.filter((row) => {
      const isLatest = this.#active.items.has(row.itemId) && latest.get(row.itemId) === row;
      return row.state.kind === 'scheduled' || isActive(row.state) || row.due > since || isLatest;
    });
  }

  occurrence(itemId: string, due: EpochMs): Occurrence | undefined {
    return this.#active.occurrences.get(occurrenceKey({ itemId, due }));
  }

  unseenReports(): readonly Occurrence[] {
    return this.#byDue().filter(awaitsReport);
  }

  history({ from, to, limit }: { from: EpochMs; to: EpochMs; limit: number }): readonly Occurrence[] {
    const rows = this.#byDue().filter((row) => row.due >= from && row.due < to);
    return rows.reverse().slice(0, limit);
  }

  outbox(): readonly OutboxRow[] {
    return this.#entries().map(({ row }) => row);
  }

  apply(writes: readonly StoreWrite[], at: EpochMs): StoreChange {
    return this.#commit((change) => {
      for (const write of writes) this.#write(write, at, change);
    });
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    return this.#feed.subscribe(listener);
  }

  close(): void {
    // Nothing to let go of.
  }

  partition(): Partition {
    return { id: this.#active.id, account: this.#active.account };
  }

  accounts(): readonly Account[] {
    return this.#partitions.flatMap(({ account }) => account ?? []);
  }

  activate(account: Account | null, at: EpochMs): StoreChange {
    if (account === null) return this.#switch(this.#local, at);
    const known = this.#find(account);
    if (known !== undefined) known.account = account;
    return this.#switch(known ?? this.#made(account), at);
  }

  wipe(account: Account, at: EpochMs): StoreChange {
    const wiped = this.#find(account);
    this.#partitions = this.#partitions.filter((partition) => partition !== wiped);
    return this.#switch(wiped === this.#active ? this.#local : this.#active, at);
  }

  localItems(): readonly StoredItem[] {
    return this.#local.live();
  }

  bringLocalItems(
    copies: readonly { readonly from: ItemId; readonly stored: StoredItem }[],
    at: EpochMs,
  ): StoreChange {
    if (this.#active === this.#local) throw new Error('no account to bring items to');
    const origin = { kind: 'person' } as const;
    return this.#commit((change) => {
      for (const { from, stored } of copies) {
        this.#active.putItem({ kind: 'put-item', stored, origin }, at, change);
        this.#local.deleteItem({ kind: 'delete-item', id: from, at, origin }, new ChangeBuilder());
      }
    });
  }

  records(): ReadonlyMap<ItemId, SyncRecord> {
    const records = [...this.#active.items.keys()].flatMap((id) => this.record(id) ?? []);
    return new Map(records.map((record) => [record.id, record]));
  }

  record(id: ItemId): SyncRecord | null {
    return this.#active.record(id);
  }

  waiting(): readonly WaitingEdit[] {
    return this.#entries().flatMap(({ row: { conditionalDue, ...row }, parked }) => {
      const item = this.#active.items.get(row.itemId)?.stored.item;
      if (item === undefined) return [];
      const isProgramEdit = conditionalDue !== null;
      return { ...row, itemType: item.type, label: item.label, isProgramEdit, parked };
    });
  }

  conflicts(limit: number): readonly PastConflict[] {
    return [...this.#active.conflicts].reverse().slice(0, limit);
  }

  conflict(id: number): PastConflict | null {
    return this.#active.conflicts.find((conflict) => conflict.id === id) ?? null;
  }

  notices(limit: number): readonly PastNotice[] {
    return [...this.#active.notices].reverse().slice(0, limit);
  }

  entries(range: HistoryRange & { after: HistoryCursor | null; limit: number }): readonly HistoryEntry[] {
    return this.#active.history.entries(range, range.after, range.limit);
  }

  count(range: HistoryRange): number {
    return this.#active.history.count(range);
  }

  eachMark(range: HistoryRange, take: (mark: RingMark) => void): void {
    this.#active.history.eachMark(range, take);
  }

  clearHistory(until: EpochMs): number {
    return this.#active.history.removeWhere((due) => due <= until);
  }

  pruneHistory(before: EpochMs): number {
    const pruned = this.#partitions.map(({ history }) => history.removeWhere((due) => due < before));
    return pruned.reduce((sum, count) => sum + count, 0);
  }

  #write(write: StoreWrite, at: EpochMs, change: ChangeBuilder): void {
    switch (write.kind) {
      case 'put-item':
        this.#active.putItem(write, at, change);
        break;
      case 'delete-item':
        this.#active.deleteItem(write, change);
        break;
      case 'restore-item':
        this.#active.restoreItem(write, change);
        break;
      case 'put-occurrence':
        this.#active.putOccurrence(write, change);
        break;
      case 'remove-occurrence':
        this.#active.removeOccurrence(write, change);
        break;
      case 'put-settings':
        this.#settings = write.settings;
        change.putSettings(write.settings);
        break;
      default:
        this.#active.sync(write, change);
    }
  }

  #commit(work: (change: ChangeBuilder) => void): StoreChange {
    const failure = this.#nextFailure;
    this.#nextFailure = null;
    if (failure !== null) throw new StorageError(failure, new Error('asked for by the test'));
    const builder = new ChangeBuilder();
    work(builder);
    const change = builder.build();
    if (!builder.isEmpty()) this.#feed.publish(change);
    return change;
  }

  #switch(to: FakePartition, at: EpochMs): StoreChange {
    if (to === this.#active) return new ChangeBuilder().build();
    const before = this.items();
    to.see(at);
    this.#active = to;
    const change = partitionChange(before, this.items());
    this.#feed.publish(change);
    return change;
  }

  #made(account: Account): FakePartition {
    this.#lastPartition += 1;
    const made = new FakePartition(this.#lastPartition, account);
    this.#partitions.push(made);
    return made;
  }

  #find({ serverUrl, userId }: Account): FakePartition | undefined {
    return this.#partitions.find(
      ({ account }) => account?.serverUrl === serverUrl && account.userId === userId,
    );
  }

  #entries(): FakeEntry[] {
    const entries = [...this.#active.outbox.values()];
    return entries.sort((a, b) => a.row.since - b.row.since || compare(a.row.itemId, b.row.itemId));
  }

  #byDue(): Occurrence[] {
    const rows = [...this.#active.occurrences.values()];
    return rows.sort((a, b) => a.due - b.due || compare(a.itemId, b.itemId));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Missed or silenced, and not yet shown to the person. */
function awaitsReport({ state, reportSeen }: Occurrence): boolean {
  return (state.kind === 'missed' || state.kind === 'silenced') && !reportSeen;
}
