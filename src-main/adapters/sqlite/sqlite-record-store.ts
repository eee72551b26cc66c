import type Database from 'better-sqlite3';
import type { HistoryRange, HistoryStore } from '#main/ports/history-store.ts';
import type { Log } from '#main/ports/log.ts';
import type { OutboxRow, RecordStore, StoreChange, StoreWrite } from '#main/ports/record-store.ts';
import type {
  Account,
  Partition,
  PastConflict,
  PastNotice,
  SyncStore,
  WaitingEdit,
} from '#main/ports/sync-store.ts';
import type { ItemId, StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import type { HistoryCursor } from '#shared/history/history-filter.ts';
import type { RingMark } from '#shared/history/summary.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { ChangeBuilder } from './change-builder.ts';
import { ChangeFeed } from './change-feed.ts';
import { LOCAL_PARTITION, PartitionList } from './partition-list.ts';
import { type Shown, show } from './partition-switch.ts';
import { PartitionTables } from './partition-tables.ts';
import { Quarantine } from './quarantine.ts';
import { SettingsTable } from './settings-table.ts';
import { guarded } from './storage-errors.ts';
import { bringItem, writeTo } from './store-writer.ts';
import { outboxRows, readRecord, readRecords, readWaiting } from './sync-records.ts';

export interface SqliteStoreDeps {
  /** Open, up to date and of this store alone; closed with it. */
  readonly db: Database.Database;
  readonly log: Log;
  readonly now: () => EpochMs;
  /** Called once an account was wiped. */
  onWiped(): void;
  /** Called once the database is closed. */
  onClosed(): void;
}

/** The record store on SQLite. */
export class SqliteRecordStore implements RecordStore, SyncStore, HistoryStore {
  readonly #db: Database.Database;
  readonly #onWiped: () => void;
  readonly #onClosed: () => void;
  readonly #quarantine: Quarantine;
  readonly #partitions: PartitionList;
  readonly #settingsTable: SettingsTable;
  readonly #feed: ChangeFeed;
  readonly #transact: Database.Transaction<(work: () => void) => void>;
  #shown: Shown;
  #settings: Settings | null = null;

  constructor({ db, log, now, onWiped, onClosed }: SqliteStoreDeps) {
    this.#db = db;
    this.#onWiped = onWiped;
    this.#onClosed = onClosed;
    this.#quarantine = new Quarantine({ db, log, now });
    this.#partitions = new PartitionList(db);
    const partition = this.#partitions.active();
    this.#shown = { partition, tables: this.#tablesOf(partition) };
    this.#settingsTable = new SettingsTable(db, this.#quarantine);
    this.#feed = new ChangeFeed(log);
    this.#transact = db.transaction((work: () => void) => work());
  }

  items(): readonly StoredItem[] {
    return guarded(() => this.#tables.items.live());
  }

  item(id: string): StoredItem | undefined {
    return guarded(() => this.#tables.items.one(id));
  }

  settings(): Settings {
    this.#settings ??= guarded(() => this.#settingsTable.read());
    return this.#settings;
  }

  openOccurrences(since: EpochMs): readonly Occurrence[] {
    return guarded(() => this.#tables.occurrences.open(since));
  }

  occurrence(itemId: string, due: EpochMs): Occurrence | undefined {
    return guarded(() => this.#tables.occurrences.one(itemId, due));
  }

  unseenReports(): readonly Occurrence[] {
    return guarded(() => this.#tables.occurrences.unseen());
  }

  history(range: { from: EpochMs; to: EpochMs; limit: number }): readonly Occurrence[] {
    return guarded(() => this.#tables.occurrences.history(range));
  }

  outbox(): readonly OutboxRow[] {
    return guarded(() => outboxRows(this.#tables));
  }

  apply(writes: readonly StoreWrite[], at: EpochMs): StoreChange {
    if (writes.length === 0) return new ChangeBuilder().build();
    const settings = { table: this.#settingsTable, current: () => this.settings() };
    const target = { tables: this.#tables, settings };
    return this.#commit((change) => {
      for (const write of writes) writeTo(target, write, at, change);
    });
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    return this.#feed.subscribe(listener);
  }

  partition(): Partition {
    return this.#shown.partition;
  }

  accounts(): readonly Account[] {
    return guarded(() => this.#partitions.accounts());
  }

  activate(account: Account | null, at: EpochMs): StoreChange {
    return this.#show(at, () => this.#partitions.put(account));
  }

  wipe(account: Account, at: EpochMs): StoreChange {
    let isWiped = false;
    const change = this.#show(at, () => {
      const wiped = this.#partitions.find(account);
      if (wiped === null) return this.#shown.partition;
      this.#partitions.wipe(wiped);
      this.#quarantine.empty();
      isWiped = true;
      return wiped.id === this.#shown.partition.id ? this.#partitions.put(null) : this.#shown.partition;
    });
    if (isWiped) this.#onWiped();
    return change;
  }

  localItems(): readonly StoredItem[] {
    return guarded(() => this.#tablesOf({ id: LOCAL_PARTITION }).items.live());
  }

  bringLocalItems(
    copies: readonly { readonly from: ItemId; readonly stored: StoredItem }[],
    at: EpochMs,
  ): StoreChange {
    if (this.#shown.partition.account === null) throw new Error('no account to bring items to');
    const local = this.#tablesOf({ id: LOCAL_PARTITION });
    return this.#commit((change) => {
      for (const copy of copies) bringItem({ local, account: this.#tables }, copy, at, change);
    });
  }

  records(): ReadonlyMap<ItemId, SyncRecord> {
    return guarded(() => readRecords(this.#tables));
  }

  record(id: ItemId): SyncRecord | null {
    return guarded(() => readRecord(this.#tables, id));
  }

  waiting(): readonly WaitingEdit[] {
    return guarded(() => readWaiting(this.#tables));
  }

  conflicts(limit: number): readonly PastConflict[] {
    return guarded(() => this.#tables.conflicts.newest(limit));
  }

  conflict(id: number): PastConflict | null {
    return guarded(() => this.#tables.conflicts.one(id));
  }

  notices(limit: number): readonly PastNotice[] {
    return guarded(() => this.#tables.notices.unseen(limit));
  }

  entries(range: HistoryRange & { after: HistoryCursor | null; limit: number }): readonly HistoryEntry[] {
    return guarded(() => this.#tables.history.entries(range, range.after, range.limit));
  }

  count(range: HistoryRange): number {
    return guarded(() => this.#tables.history.count(range));
  }

  eachMark(range: HistoryRange, take: (mark: RingMark) => void): void {
    guarded(() => this.#tables.history.eachMark(range, take));
  }

  clearHistory(until: EpochMs): number {
    return guarded(() => this.#tables.history.clear(until));
  }

  pruneHistory(before: EpochMs): number {
    return guarded(() => this.#partitions.pruneRings(before));
  }

  /** Forgets what was deleted or happened before these instants; the feed has nothing to tell of it. */
  purge(before: { readonly trash: EpochMs; readonly histories: EpochMs }): void {
    guarded(() => {
      this.#tables.items.purge(before.trash);
      this.#partitions.purgeHistories(before.histories);
    });
  }

  close(): void {
    if (!this.#db.open) return;
    this.#db.close();
    this.#onClosed();
  }

  get #tables(): PartitionTables {
    return this.#shown.tables;
  }

  #tablesOf({ id }: Pick<Partition, 'id'>): PartitionTables {
    return new PartitionTables({ db: this.#db, quarantine: this.#quarantine, partitionId: id });
  }

  #commit(work: (change: ChangeBuilder) => void): StoreChange {
    const builder = new ChangeBuilder();
    guarded(() => this.#transact.immediate(() => work(builder)));
    const change = builder.build();
    this.#settings = change.settings ?? this.#settings;
    if (!builder.isEmpty()) this.#feed.publish(change);
    return change;
  }

  /** Shows the partition that `choose` leads to, and tells the feed if it is another. */
  #show(at: EpochMs, choose: () => Partition): StoreChange {
    const deps = { list: this.#partitions, tablesOf: (of: Partition) => this.#tablesOf(of), at };
    let result: ReturnType<typeof show> = { shown: this.#shown, change: null };
    guarded(() =>
      this.#transact.immediate(() => {
        result = show(this.#shown, choose, deps);
      }),
    );
    this.#shown = result.shown;
    if (result.change !== null) this.#feed.publish(result.change);
    return result.change ?? new ChangeBuilder().build();
  }
}
