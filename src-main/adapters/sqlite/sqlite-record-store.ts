import type Database from 'better-sqlite3';
import type { Log } from '#main/ports/log.ts';
import type { OutboxRow, RecordStore, StoreChange, StoreWrite } from '#main/ports/record-store.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { ChangeBuilder } from './change-builder.ts';
import { ChangeFeed } from './change-feed.ts';
import { ItemTable } from './item-table.ts';
import { OccurrenceTable } from './occurrence-table.ts';
import { OutboxTable } from './outbox-table.ts';
import { Quarantine } from './quarantine.ts';
import { SettingsTable } from './settings-table.ts';
import { guarded } from './storage-errors.ts';

/** The partition of everything made signed out. */
export const LOCAL_PARTITION = 1;

export interface SqliteStoreDeps {
  /** Open, up to date and of this store alone; closed with it. */
  readonly db: Database.Database;
  readonly log: Log;
  readonly now: () => EpochMs;
  readonly partitionId: number;
  /** Called once the database is closed. */
  onClosed(): void;
}

type Write<K extends StoreWrite['kind']> = Extract<StoreWrite, { kind: K }>;

/** The record store on SQLite. */
export class SqliteRecordStore implements RecordStore {
  readonly #db: Database.Database;
  readonly #onClosed: () => void;
  readonly #items: ItemTable;
  readonly #occurrences: OccurrenceTable;
  readonly #outbox: OutboxTable;
  readonly #settingsTable: SettingsTable;
  readonly #feed: ChangeFeed;
  readonly #transact: Database.Transaction<(work: () => void) => void>;
  #settings: Settings | null = null;

  constructor({ db, log, now, partitionId, onClosed }: SqliteStoreDeps) {
    const quarantine = new Quarantine({ db, log, now });
    const tables = { db, quarantine, partitionId };
    this.#db = db;
    this.#onClosed = onClosed;
    this.#items = new ItemTable(tables);
    this.#occurrences = new OccurrenceTable(tables);
    this.#outbox = new OutboxTable(tables);
    this.#settingsTable = new SettingsTable(db, quarantine);
    this.#feed = new ChangeFeed(log);
    this.#transact = db.transaction((work: () => void) => work());
  }

  items(): readonly StoredItem[] {
    return guarded(() => this.#items.live());
  }

  item(id: string): StoredItem | undefined {
    return guarded(() => this.#items.one(id));
  }

  settings(): Settings {
    this.#settings ??= guarded(() => this.#settingsTable.read());
    return this.#settings;
  }

  openOccurrences(since: EpochMs): readonly Occurrence[] {
    return guarded(() => this.#occurrences.open(since));
  }

  occurrence(itemId: string, due: EpochMs): Occurrence | undefined {
    return guarded(() => this.#occurrences.one(itemId, due));
  }

  unseenReports(): readonly Occurrence[] {
    return guarded(() => this.#occurrences.unseen());
  }

  history(range: { from: EpochMs; to: EpochMs; limit: number }): readonly Occurrence[] {
    return guarded(() => this.#occurrences.history(range));
  }

  outbox(): readonly OutboxRow[] {
    return guarded(() => this.#outbox.all());
  }

  apply(writes: readonly StoreWrite[], at: EpochMs): StoreChange {
    const builder = new ChangeBuilder();
    if (writes.length === 0) return builder.build();
    guarded(() =>
      this.#transact.immediate(() => {
        for (const write of writes) this.#write(write, at, builder);
      }),
    );
    const change = builder.build();
    this.#settings = change.settings ?? this.#settings;
    if (!builder.isEmpty()) this.#feed.publish(change);
    return change;
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    return this.#feed.subscribe(listener);
  }

  /** Forgets what has been in the trash since before `before`; the feed has nothing to tell of it. */
  purgeTrash(before: EpochMs): number {
    return guarded(() => this.#items.purge(before));
  }

  close(): void {
    if (!this.#db.open) return;
    this.#db.close();
    this.#onClosed();
  }

  #write(write: StoreWrite, at: EpochMs, change: ChangeBuilder): void {
    switch (write.kind) {
      case 'put-item':
        this.#putItem(write, at, change);
        break;
      case 'delete-item':
        this.#deleteItem(write, change);
        break;
      case 'restore-item':
        this.#restoreItem(write, change);
        break;
      case 'put-occurrence':
        this.#occurrences.put(write.occurrence);
        change.putOccurrence(write.occurrence);
        break;
      case 'remove-occurrence':
        if (this.#occurrences.remove(write.itemId, write.due)) change.removeOccurrence(write);
        break;
      case 'put-settings':
        this.#settingsTable.write(write.settings, change.settings() ?? this.settings());
        change.putSettings(write.settings);
        break;
      default:
        assertNever(write);
    }
  }

  #putItem({ stored, origin }: Write<'put-item'>, at: EpochMs, change: ChangeBuilder): void {
    this.#items.put(stored);
    this.#outbox.enter(stored.item.id, 'upsert', origin, at);
    change.putItem(stored);
  }

  #deleteItem({ id, at, origin }: Write<'delete-item'>, change: ChangeBuilder): void {
    const sent = this.#items.wasSent(id);
    if (sent === undefined) return;
    this.#items.hide(id, at);
    if (sent) this.#outbox.enter(id, 'delete', origin, at);
    else this.#outbox.leave(id, origin);
    change.removeItem(id);
  }

  #restoreItem({ id, at, origin }: Write<'restore-item'>, change: ChangeBuilder): void {
    const stored = this.#items.inTrash(id);
    if (stored === undefined) return;
    this.#items.revive(id);
    this.#outbox.enter(id, 'upsert', origin, at);
    change.putItem(stored);
  }
}
