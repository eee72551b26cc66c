import { isActive, type Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { RecordStore, StoreChange } from '../ports/record-store.ts';

/** The rows that scheduling needs, in memory: it follows the store's change feed and changes nothing itself. */
export class OccurrenceBook {
  /** Rows still waiting for something (scheduled again, ringing, snoozed), by occurrence key. */
  readonly #waiting = new Map<string, Occurrence>();
  /** Settled rows ahead of the clock, by item and due instant: skipped, or rung by a clock that ran ahead. */
  readonly #ahead = new Map<string, Map<EpochMs, Occurrence>>();
  /** The latest due instant up to now that has a row, by item. */
  readonly #lastDue = new Map<string, EpochMs>();
  readonly #store: RecordStore;

  constructor(store: RecordStore, now: EpochMs) {
    this.#store = store;
    this.reload(now);
  }

  /** Reads all rows anew: at the start, and after the clock was set back, when rows that were past lie ahead again. */
  reload(now: EpochMs): void {
    // Read before anything is forgotten: the disk may refuse.
    const rows = this.#store.openOccurrences(now);
    this.clear();
    for (const row of rows) this.#take(row, now);
  }

  clear(): void {
    this.#waiting.clear();
    this.#ahead.clear();
    this.#lastDue.clear();
  }

  follow(change: StoreChange, now: EpochMs): void {
    for (const row of change.occurrences) this.#take(row, now);
    for (const { itemId, due } of change.removedOccurrences) {
      this.#waiting.delete(occurrenceKey({ itemId, due }));
      this.#ahead.get(itemId)?.delete(due);
    }
  }

  lastDue(itemId: string, now: EpochMs): EpochMs | null {
    for (const due of this.#ahead.get(itemId)?.keys() ?? []) {
      if (due > now) continue;
      this.#ahead.get(itemId)?.delete(due);
      this.#raiseLastDue(itemId, due);
    }
    return this.#lastDue.get(itemId) ?? null;
  }

  hasRow(itemId: string, due: EpochMs): boolean {
    return this.#waiting.has(occurrenceKey({ itemId, due })) || this.#ahead.get(itemId)?.has(due) === true;
  }

  get(itemId: string, due: EpochMs): Occurrence | undefined {
    return this.#waiting.get(occurrenceKey({ itemId, due })) ?? this.#store.occurrence(itemId, due);
  }

  waiting(): Occurrence[] {
    return [...this.#waiting.values()].sort((a, b) => a.due - b.due);
  }

  /** Ringing and snoozed rows, oldest first. */
  active(): Occurrence[] {
    return this.waiting().filter((row) => isActive(row.state));
  }

  /** Settled rows ahead of the clock, earliest first. */
  ahead(now: EpochMs): Occurrence[] {
    const rows = [...this.#ahead.values()].flatMap((byDue) => [...byDue.values()]);
    return rows.filter((row) => row.due > now).sort((a, b) => a.due - b.due);
  }

  #take(row: Occurrence, now: EpochMs): void {
    const waits = row.state.kind === 'scheduled' || isActive(row.state);
    if (waits) this.#waiting.set(occurrenceKey(row), row);
    else this.#waiting.delete(occurrenceKey(row));
    if (row.due <= now) this.#raiseLastDue(row.itemId, row.due);
    else if (waits) this.#ahead.get(row.itemId)?.delete(row.due);
    else this.#putAhead(row);
  }

  #putAhead(row: Occurrence): void {
    const byDue = this.#ahead.get(row.itemId) ?? new Map<EpochMs, Occurrence>();
    byDue.set(row.due, row);
    this.#ahead.set(row.itemId, byDue);
  }

  #raiseLastDue(itemId: string, due: EpochMs): void {
    const last = this.#lastDue.get(itemId);
    if (last === undefined || due > last) this.#lastDue.set(itemId, due);
  }
}
