import { nextDueWithoutRow } from '#shared/domain/due.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { whilePaused } from '#shared/domain/pause.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { NextRing } from '#shared/ipc/snapshot.ts';
import { addMinutes, type EpochMs } from '#shared/time/instant.ts';
import type { ZoneId } from '#shared/time/zone.ts';
import type { Clock } from '../ports/clock.ts';
import type { RecordStore, StoreChange } from '../ports/record-store.ts';
import { DueIndex } from './due-index.ts';
import { ItemBook } from './item-book.ts';
import { OccurrenceBook } from './occurrence-book.ts';

/** When everything is due next, derived from items, rows and the zone; nothing here is stored. */
export class Schedule {
  readonly items: ItemBook;
  readonly book: OccurrenceBook;
  readonly index = new DueIndex();
  readonly #clock: Clock;
  #zone: ZoneId;
  #settings: Settings;

  constructor(store: RecordStore, clock: Clock) {
    this.items = new ItemBook(store);
    this.#settings = store.settings();
    this.#clock = clock;
    this.#zone = clock.zone();
    this.book = new OccurrenceBook(store, clock.now());
    this.recompute();
  }

  /** Derives every due instant anew: at the start, after a zone change, after a clock step. */
  recompute(): void {
    this.#zone = this.#clock.zone();
    this.index.clear();
    for (const { item } of this.items.all()) this.#refresh(item.id);
  }

  /** Reads the rows anew too: after the clock was set back, when rows that were past lie ahead again. */
  reload(): void {
    this.book.reload(this.#clock.now());
    this.recompute();
  }

  /** Another partition is active: nothing of the former one may ring, even if the new one cannot be read yet. */
  forget(): void {
    this.items.clear();
    this.book.clear();
    this.index.clear();
  }

  /** Reads items and rows anew, after `forget`. */
  reread(): void {
    this.items.reload();
    this.reload();
  }

  /** Returns whether every due instant was derived anew. */
  follow(change: StoreChange): boolean {
    const { pausedUntil } = this.#settings;
    this.items.follow(change);
    this.#settings = change.settings ?? this.#settings;
    this.book.follow(change, this.#clock.now());
    const touched = new Set<string>(change.removed);
    for (const { item } of change.put) touched.add(item.id);
    for (const { itemId } of change.occurrences) touched.add(itemId);
    for (const { itemId } of change.removedOccurrences) touched.add(itemId);
    const isOtherPause = this.#settings.pausedUntil !== pausedUntil;
    if (isOtherPause) this.recompute();
    else for (const id of touched) this.#refresh(id);
    return isOtherPause;
  }

  /** The due instant of an item that follows `after`, leaving out those that have a row. */
  dueAfter(itemId: string, after: EpochMs): EpochMs | null {
    const stored = this.items.get(itemId);
    return stored ? this.#dueFrom(stored, after) : null;
  }

  /** When an item would be due next if alarms were not paused. */
  dueWithoutPause(stored: StoredItem): EpochMs | null {
    const lastDue = this.book.lastDue(stored.item.id, this.#clock.now());
    return nextDueWithoutRow(stored, lastDue, this.#hasRow(stored), this.#zone);
  }

  /** In memory too: a look must not need the disk. */
  settings(): Settings {
    return this.#settings;
  }

  zone(): ZoneId {
    return this.#zone;
  }

  nextDues(): ReadonlyMap<string, EpochMs> {
    return this.index.entries();
  }

  nextDueOf(itemId: string): EpochMs | null {
    return this.index.get(itemId);
  }

  /** Ringing and snoozed rows, oldest first. */
  rings(): readonly Occurrence[] {
    return this.book.active();
  }

  skipped(): readonly Occurrence[] {
    return this.book.ahead(this.#clock.now()).filter((row) => row.state.kind === 'skipped');
  }

  nextRing(): NextRing | null {
    const candidates: NextRing[] = this.book.waiting().flatMap((row): NextRing[] => {
      const { itemId, label, state } = row;
      if (state.kind === 'snoozed') return [{ itemId, label, due: state.until, reason: 'snoozed' }];
      return state.kind === 'scheduled' ? [{ itemId, label, due: row.due, reason: 'due' }] : [];
    });
    const earliest = this.index.earliest();
    const stored = earliest && this.items.get(earliest.itemId);
    if (stored) candidates.push({ ...earliest, label: stored.item.label, reason: 'due' });
    return candidates.reduce<NextRing | null>(
      (best, ring) => (best === null || ring.due < best.due ? ring : best),
      null,
    );
  }

  /** The earliest instant at which something must happen: a due instant, a snooze's end, an auto-silence, a pause's end. */
  nextInstant(): EpochMs | null {
    const { autoSilenceMinutes, pausedUntil } = this.#settings;
    const instants = this.book
      .active()
      .flatMap(({ state }) =>
        state.kind === 'ringing' ? [addMinutes(state.since, autoSilenceMinutes)] : [],
      );
    const next = this.nextRing();
    if (next) instants.push(next.due);
    if (pausedUntil !== null && pausedUntil !== 'forever') instants.push(pausedUntil);
    return instants.length > 0 ? (Math.min(...instants) as EpochMs) : null;
  }

  #refresh(itemId: string): void {
    const stored = this.items.get(itemId);
    const lastDue = this.book.lastDue(itemId, this.#clock.now());
    this.index.set(itemId, stored ? this.#dueFrom(stored, lastDue) : null);
  }

  /** What is due while alarms are paused is past, whether or not the end of the pause was written yet. */
  #dueFrom(stored: StoredItem, lastDue: EpochMs | null): EpochMs | null {
    const awake = whilePaused(stored, this.#settings.pausedUntil);
    return awake && nextDueWithoutRow(awake, lastDue, this.#hasRow(stored), this.#zone);
  }

  #hasRow({ item }: StoredItem): (due: EpochMs) => boolean {
    return (due) => this.book.hasRow(item.id, due);
  }
}
