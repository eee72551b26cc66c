import type { Occurrence } from '#shared/domain/occurrence.ts';
import { isActive, occurrenceKey } from '#shared/domain/occurrence.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { RecordStore, StoreChange } from '../ports/record-store.ts';

/** The rows that scheduling needs, in memory: it follows the store's change feed and changes nothing itself. */
export class OccurrenceBook {
  /** Rows still waiting for something: scheduled again, ringing, snoozed. */
  readonly #waiting = new Map<string, Occurrence>();
  /** Rows ahead of the clock that will not ring: skipped, or settled by a clock that ran ahead. */
  readonly #ahead = new Map<string, Occurrence>();
  readonly #lastDue = new Map<string, EpochMs>();
  readonly #store: RecordStore;

  constructor(store: RecordStore, now: EpochMs) {
    this.#store = store;
    for (const row of store.openOccurrences(now)) this.#take(row, now);
  }

  follow(change: StoreChange, now: EpochMs): void {
    for (const row of change.occurrences) this.#take(row, now);
    for (const { itemId, due } of change.removedOccurrences) this.#drop(itemId, due, now);
  }

  /** The latest due instant of the item that has a row which was taken up; null if none. */
  lastDue(itemId: string): EpochMs | null {
    return this.#lastDue.get(itemId) ?? null;
  }

  /** Ringing and snoozed rows, oldest first. */
  active(): Occurrence[] {
    return [...this.#waiting.values()].filter((row) => isActive(row.state)).sort((a, b) => a.due - b.due);
  }

  waiting(): Iterable<Occurrence> {
    return this.#waiting.values();
  }

  activeOf(itemId: string): Occurrence[] {
    return this.active().filter((row) => row.itemId === itemId);
  }

  get(itemId: string, due: EpochMs): Occurrence | undefined {
    const key = occurrenceKey({ itemId, due });
    return this.#waiting.get(key) ?? this.#ahead.get(key) ?? this.#store.occurrence(itemId, due);
  }

  /** Rows due after `now` that will not ring, earliest first. */
  ahead(now: EpochMs): Occurrence[] {
    for (const [key, row] of this.#ahead) if (row.due <= now) this.#ahead.delete(key);
    return [...this.#ahead.values()].sort((a, b) => a.due - b.due);
  }

  /** After the clock was set back, rows that were past lie ahead again: read them anew. */
  reload(now: EpochMs): void {
    this.#waiting.clear();
    this.#ahead.clear();
    this.#lastDue.clear();
    for (const row of this.#store.openOccurrences(now)) this.#take(row, now);
  }

  #take(row: Occurrence, now: EpochMs): void {
    const key = occurrenceKey(row);
    const waits = row.state.kind === 'scheduled' || isActive(row.state);
    if (waits) this.#waiting.set(key, row);
    else this.#waiting.delete(key);
    if (!waits && row.due > now) this.#ahead.set(key, row);
    else this.#ahead.delete(key);
    const last = this.#lastDue.get(row.itemId);
    if (last === undefined || row.due > last) this.#lastDue.set(row.itemId, row.due);
  }

  #drop(itemId: string, due: EpochMs, now: EpochMs): void {
    const key = occurrenceKey({ itemId, due });
    this.#waiting.delete(key);
    this.#ahead.delete(key);
    this.#lastDue.delete(itemId);
    for (const row of this.#store.openOccurrences(now)) if (row.itemId === itemId) this.#take(row, now);
  }
}
