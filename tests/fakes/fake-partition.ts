import type { ChangeBuilder } from '#main/adapters/sqlite/change-builder.ts';
import { isSent } from '#main/adapters/sqlite/outbox-table.ts';
import type { Origin, OutboxRow, StoreWrite, SyncWrite } from '#main/ports/record-store.ts';
import type { Account, PastConflict, PastNotice } from '#main/ports/sync-store.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Item, ItemId, StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { ParkReason } from '#shared/sync/push-next.ts';
import type { Base, Pending, SyncRecord } from '#shared/sync/record.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { FakeHistory } from './fake-history.ts';

type Write<K extends StoreWrite['kind']> = Extract<StoreWrite, { kind: K }>;

/** All that is known of what waits of one item. */
export interface FakeEntry {
  readonly row: OutboxRow;
  readonly loneErrors: number;
  readonly editedAt: EpochMs;
  readonly parked: ParkReason | null;
  readonly sent: readonly Item[];
}

const MAX_LINES = 1000;

/** One partition in memory. */
export class FakePartition {
  readonly id: number;
  account: Account | null;
  readonly items = new Map<string, { readonly stored: StoredItem; readonly deleted: boolean }>();
  readonly occurrences = new Map<string, Occurrence>();
  readonly history = new FakeHistory();
  readonly outbox = new Map<string, FakeEntry>();
  readonly bases = new Map<ItemId, Base>();
  /** Oldest first. */
  conflicts: PastConflict[] = [];
  notices: PastNotice[] = [];
  #lastId = 0;

  constructor(id: number, account: Account | null) {
    this.id = id;
    this.account = account;
  }

  live(): StoredItem[] {
    return [...this.items.values()].filter((row) => !row.deleted).map((row) => row.stored);
  }

  /** First sight of all items. */
  see(at: EpochMs): void {
    for (const [id, { stored, deleted }] of this.items) {
      const knownSince = Math.max(stored.device.knownSince, at) as EpochMs;
      this.items.set(id, { stored: { ...stored, device: { ...stored.device, knownSince } }, deleted });
    }
  }

  record(id: ItemId): SyncRecord | null {
    const row = this.items.get(id);
    const entry = this.outbox.get(id);
    if (row === undefined || (row.deleted && entry?.row.operation !== 'delete')) return null;
    const { item } = row.stored;
    const pending = entry === undefined ? null : pendingOf(entry);
    return { id, item, base: this.bases.get(id) ?? null, pending, sent: entry?.sent ?? [] };
  }

  putItem({ stored, origin }: Write<'put-item'>, at: EpochMs, change: ChangeBuilder): void {
    this.#show(stored, change);
    this.#enter(stored.item.id, 'upsert', origin, { at, editedAt: stored.item.updatedAt }, change);
  }

  deleteItem({ id, at, origin }: Write<'delete-item'>, change: ChangeBuilder): void {
    const row = this.items.get(id);
    if (row === undefined || row.deleted) return;
    this.items.set(id, { stored: row.stored, deleted: true });
    change.removeItem(id);
    const attempts = this.outbox.get(id)?.row.attempts ?? 0;
    if (row.stored.item.version > 0 || this.bases.has(id) || attempts > 0) {
      this.#enter(id, 'delete', origin, { at, editedAt: at }, change);
    } else if (isSent(origin) && this.outbox.delete(id)) change.touchSync();
  }

  restoreItem({ id, at, origin }: Write<'restore-item'>, change: ChangeBuilder): void {
    const row = this.items.get(id);
    if (row?.deleted !== true) return;
    this.#show(row.stored, change);
    this.#enter(id, 'upsert', origin, { at, editedAt: at }, change);
  }

  putOccurrence({ occurrence: row, zone }: Write<'put-occurrence'>, change: ChangeBuilder): void {
    this.history.follow(row, this.occurrences.get(occurrenceKey(row)), zone);
    this.occurrences.set(occurrenceKey(row), row);
    change.putOccurrence(row);
  }

  removeOccurrence(key: Write<'remove-occurrence'>, change: ChangeBuilder): void {
    this.history.remove(key);
    if (this.occurrences.delete(occurrenceKey(key))) change.removeOccurrence(key);
  }

  sync(write: SyncWrite, change: ChangeBuilder): void {
    if (write.kind === 'settle') this.#settle(write, change);
    else if (this.#note(write)) change.touchSync();
  }

  #settle({ id, record, stored, at }: Write<'settle'>, change: ChangeBuilder): void {
    if (stored !== null) this.#show(stored, change);
    const row = this.items.get(id);
    if (row === undefined) return;
    change.touchSync();
    if (record?.base) this.bases.set(id, record.base);
    else this.bases.delete(id);
    if (record?.pending) this.outbox.set(id, this.#settled(record, record.pending, at));
    else this.outbox.delete(id);
    if (record !== null || row.deleted) return;
    this.items.set(id, { stored: row.stored, deleted: true });
    change.removeItem(id);
  }

  #settled({ id, sent, item }: SyncRecord, pending: Pending, at: EpochMs): FakeEntry {
    const former = this.outbox.get(id);
    const row = former?.row ?? { ...blankRow(id, at) };
    return {
      row: {
        ...row,
        operation: pending.kind === 'deletion' ? 'delete' : 'upsert',
        attempts: pending.attempts,
        conditionalDue: pending.kind === 'program-edit' ? pending.due : null,
      },
      loneErrors: pending.loneErrors,
      editedAt: pending.kind === 'edit' ? pending.editedAt : item.updatedAt,
      parked: former?.parked ?? null,
      sent: sent.slice(-8),
    };
  }

  #note(write: Exclude<SyncWrite, { kind: 'settle' }>): boolean {
    switch (write.kind) {
      case 'note-tries':
        return write.ids
          .map((id) => this.#update(id, (it) => withRow(it, { attempts: it.row.attempts + 1 })))
          .includes(true);
      case 'retry-at':
        return this.#update(write.id, (it) => withRow(it, { nextTryAt: write.at, lastError: write.error }));
      case 'park':
        return this.#update(write.id, (it) => ({ ...withRow(it, { nextTryAt: null }), parked: write.why }));
      case 'unpark':
        return [...this.outbox.keys()]
          .filter((id) => write.id === null || id === write.id)
          .map((id) => this.#unpark(id))
          .includes(true);
      case 'note-conflicts':
        for (const conflict of write.conflicts) {
          this.conflicts.push({ ...conflict, id: this.#nextId(), at: write.at, restoredAt: null });
        }
        this.conflicts = this.conflicts.slice(-MAX_LINES);
        return write.conflicts.length > 0;
      case 'note-notices':
        for (const kind of write.notices) {
          const { id: itemId, label, at } = write;
          this.notices.push({ id: this.#nextId(), itemId, label, kind, at });
        }
        return write.notices.length > 0;
      case 'notices-seen':
        return this.notices.splice(0).length > 0;
      case 'conflict-restored': {
        const isKnown = this.conflicts.some(({ id }) => id === write.id);
        this.conflicts = this.conflicts.map((it) =>
          it.id === write.id ? { ...it, restoredAt: write.at } : it,
        );
        return isKnown;
      }
      default:
        return assertNever(write);
    }
  }

  #unpark(id: string): boolean {
    const entry = this.outbox.get(id);
    const waits = entry && (entry.parked !== null || entry.row.nextTryAt !== null || entry.loneErrors > 0);
    if (!waits) return false;
    return this.#update(id, (it) => ({ ...withRow(it, { nextTryAt: null }), parked: null, loneErrors: 0 }));
  }

  #update(id: string, edit: (entry: FakeEntry) => FakeEntry): boolean {
    const entry = this.outbox.get(id);
    if (entry !== undefined) this.outbox.set(id, edit(entry));
    return entry !== undefined;
  }

  #show(stored: StoredItem, change: ChangeBuilder): void {
    this.items.set(stored.item.id, { stored, deleted: false });
    change.putItem(stored);
  }

  #enter(
    id: string,
    operation: OutboxRow['operation'],
    origin: Origin,
    { at, editedAt }: { readonly at: EpochMs; readonly editedAt: EpochMs },
    change: ChangeBuilder,
  ): void {
    if (!isSent(origin)) return;
    change.touchSync();
    const former = this.outbox.get(id);
    const isPerson = origin.kind === 'person';
    const isUnconditional = isPerson || former?.row.conditionalDue === null;
    const row = { ...(former?.row ?? blankRow(id, at)), operation, nextTryAt: null, lastError: null };
    this.outbox.set(id, {
      row: { ...row, conditionalDue: isUnconditional ? null : origin.due },
      loneErrors: isPerson ? 0 : (former?.loneErrors ?? 0),
      editedAt: isPerson ? editedAt : (former?.editedAt ?? editedAt),
      parked: isPerson ? null : (former?.parked ?? null),
      sent: former?.sent ?? [],
    });
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}

function withRow(entry: FakeEntry, fields: Partial<OutboxRow>): FakeEntry {
  return { ...entry, row: { ...entry.row, ...fields } };
}

function blankRow(itemId: string, since: EpochMs): OutboxRow {
  const untried = { attempts: 0, nextTryAt: null, lastError: null, conditionalDue: null };
  return { itemId, operation: 'upsert', since, ...untried };
}

function pendingOf({ row, loneErrors, editedAt }: FakeEntry): Pending {
  const tries = { attempts: row.attempts, loneErrors };
  if (row.operation === 'delete') return { kind: 'deletion', ...tries };
  if (row.conditionalDue !== null) return { kind: 'program-edit', due: row.conditionalDue, ...tries };
  return { kind: 'edit', editedAt, ...tries };
}
