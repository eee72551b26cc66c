import { ChangeBuilder } from '#main/adapters/sqlite/change-builder.ts';
import { ChangeFeed } from '#main/adapters/sqlite/change-feed.ts';
import { isSent } from '#main/adapters/sqlite/outbox-table.ts';
import type { Log } from '#main/ports/log.ts';
import {
  type Origin,
  type OutboxRow,
  type RecordStore,
  StorageError,
  type StoreChange,
  type StoreWrite,
} from '#main/ports/record-store.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import { isActive, type Occurrence, occurrenceKey } from '#shared/domain/occurrence.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/domain/settings.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { FakeLog } from './fake-log.ts';

interface State {
  readonly items: Map<string, { readonly stored: StoredItem; readonly deleted: boolean }>;
  readonly occurrences: Map<string, Occurrence>;
  readonly outbox: Map<string, OutboxRow>;
  settings: Settings;
}

/** The record store in memory, held to the same contract as the one on SQLite. */
export class FakeRecordStore implements RecordStore {
  readonly #feed: ChangeFeed;
  #state: State = {
    items: new Map(),
    occurrences: new Map(),
    outbox: new Map(),
    settings: DEFAULT_SETTINGS,
  };
  #nextFailure: StorageError['kind'] | null = null;

  constructor(log: Log = new FakeLog()) {
    this.#feed = new ChangeFeed(log);
  }

  /** The next `apply` fails like a disk would. */
  failNextApply(kind: StorageError['kind']): void {
    this.#nextFailure = kind;
  }

  items(): readonly StoredItem[] {
    return [...this.#state.items.values()].filter((row) => !row.deleted).map((row) => row.stored);
  }

  item(id: string): StoredItem | undefined {
    const row = this.#state.items.get(id);
    return row?.deleted === false ? row.stored : undefined;
  }

  settings(): Settings {
    return this.#state.settings;
  }

  openOccurrences(since: EpochMs): readonly Occurrence[] {
    const rows = this.#byDue();
    const latest = new Map(rows.map((row) => [row.itemId, row]));
    return rows.filter((row) => {
      const isLatest = this.#state.items.has(row.itemId) && latest.get(row.itemId) === row;
      return row.state.kind === 'scheduled' || isActive(row.state) || row.due > since || isLatest;
    });
  }

  occurrence(itemId: string, due: EpochMs): Occurrence | undefined {
    return this.#state.occurrences.get(occurrenceKey({ itemId, due }));
  }

  unseenReports(): readonly Occurrence[] {
    return this.#byDue().filter(awaitsReport);
  }

  history({ from, to, limit }: { from: EpochMs; to: EpochMs; limit: number }): readonly Occurrence[] {
    const rows = this.#byDue().filter((row) => row.due >= from && row.due < to);
    return rows.reverse().slice(0, limit);
  }

  outbox(): readonly OutboxRow[] {
    return [...this.#state.outbox.values()].sort((a, b) => a.since - b.since || compare(a.itemId, b.itemId));
  }

  apply(writes: readonly StoreWrite[], at: EpochMs): StoreChange {
    const failure = this.#nextFailure;
    this.#nextFailure = null;
    if (failure !== null) throw new StorageError(failure, new Error('asked for by the test'));
    const builder = new ChangeBuilder();
    for (const write of writes) this.#write(write, at, builder);
    const change = builder.build();
    if (!builder.isEmpty()) this.#feed.publish(change);
    return change;
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    return this.#feed.subscribe(listener);
  }

  close(): void {
    // Nothing to let go of.
  }

  #write(write: StoreWrite, at: EpochMs, change: ChangeBuilder): void {
    switch (write.kind) {
      case 'put-item':
        this.#putItem(write.stored, change);
        this.#enter(write.stored.item.id, 'upsert', write.origin, at);
        break;
      case 'delete-item':
        this.#deleteItem(write, change);
        break;
      case 'restore-item': {
        const row = this.#state.items.get(write.id);
        if (row?.deleted !== true) break;
        this.#putItem(row.stored, change);
        this.#enter(write.id, 'upsert', write.origin, write.at);
        break;
      }
      case 'put-occurrence':
        this.#state.occurrences.set(occurrenceKey(write.occurrence), write.occurrence);
        change.putOccurrence(write.occurrence);
        break;
      case 'remove-occurrence':
        if (this.#state.occurrences.delete(occurrenceKey(write))) change.removeOccurrence(write);
        break;
      case 'put-settings':
        this.#state.settings = write.settings;
        change.putSettings(write.settings);
        break;
      default:
        assertNever(write);
    }
  }

  #putItem(stored: StoredItem, change: ChangeBuilder): void {
    this.#state.items.set(stored.item.id, { stored, deleted: false });
    change.putItem(stored);
  }

  #deleteItem({ id, at, origin }: Extract<StoreWrite, { kind: 'delete-item' }>, change: ChangeBuilder): void {
    const stored = this.item(id);
    if (stored === undefined) return;
    this.#state.items.set(id, { stored, deleted: true });
    if (stored.item.version > 0) this.#enter(id, 'delete', origin, at);
    else if (isSent(origin)) this.#state.outbox.delete(id);
    change.removeItem(id);
  }

  #enter(itemId: string, operation: OutboxRow['operation'], origin: Origin, at: EpochMs): void {
    if (!isSent(origin)) return;
    const former = this.#state.outbox.get(itemId);
    const isUnconditional = origin.kind === 'person' || former?.conditionalDue === null;
    this.#state.outbox.set(itemId, {
      itemId,
      operation,
      since: former?.since ?? at,
      attempts: 0,
      nextTryAt: null,
      lastError: null,
      conditionalDue: isUnconditional ? null : origin.due,
    });
  }

  #byDue(): Occurrence[] {
    const rows = [...this.#state.occurrences.values()];
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
