import type { HistoryRange } from '#main/ports/history-store.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import { answerSeconds, type HistoryEntry, toldOutcome } from '#shared/history/history-entry.ts';
import type { HistoryCursor } from '#shared/history/history-filter.ts';
import { localMinute } from '#shared/history/local-minute.ts';
import type { RingMark } from '#shared/history/summary.ts';
import { folded } from '#shared/messages/folded.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { ZoneId } from '#shared/time/zone.ts';

/** The history of one partition in memory. */
export class FakeHistory {
  readonly #entries = new Map<string, HistoryEntry>();
  #lastId = 0;

  follow(occurrence: Occurrence, before: Occurrence | undefined, zone: ZoneId): void {
    const key = occurrenceKey(occurrence);
    const outcome = toldOutcome(occurrence);
    if (outcome === null) this.#entries.delete(key);
    if (outcome === null || isDeepEqual(before?.state, outcome)) return;
    const known = this.#entries.get(key);
    const { itemId, itemType, label, due, firstRangAt: rangAt, snoozeCount, alsoMissed } = occurrence;
    this.#lastId += known ? 0 : 1;
    const told = { id: this.#lastId, itemId, itemType, label, due, zone, local: localMinute(due, zone) };
    this.#entries.set(key, { ...(known ?? told), rangAt, outcome, snoozeCount, alsoMissed });
  }

  remove(ring: { readonly itemId: string; readonly due: number }): void {
    this.#entries.delete(occurrenceKey(ring));
  }

  entries(range: HistoryRange, after: HistoryCursor | null, limit: number): HistoryEntry[] {
    return this.#asked(range)
      .sort((a, b) => b.due - a.due || b.id - a.id)
      .filter(({ due, id }) => after === null || due < after.due || (due === after.due && id < after.id))
      .slice(0, limit);
  }

  count(range: HistoryRange): number {
    return this.#asked(range).length;
  }

  eachMark(range: HistoryRange, take: (mark: RingMark) => void): void {
    for (const entry of this.#asked(range)) {
      const { local, outcome, snoozeCount } = entry;
      const superseded = outcome.kind === 'cancelled' && outcome.why === 'superseded';
      const seconds = answerSeconds(entry);
      take({ local, outcome: outcome.kind, superseded, snoozeCount, answerSeconds: seconds });
    }
  }

  removeWhere(isGone: (due: EpochMs) => boolean): number {
    const gone = [...this.#entries].filter(([, { due }]) => isGone(due));
    for (const [key] of gone) this.#entries.delete(key);
    return gone.length;
  }

  #asked({ filter, until }: HistoryRange): HistoryEntry[] {
    const text = folded(filter.text);
    return [...this.#entries.values()].filter(({ due, itemType, outcome: { kind }, label }) => {
      const isNamed = folded(label).includes(text) || filter.meant.includes(kind);
      return (
        due <= until &&
        due >= (filter.since ?? due) &&
        itemType === (filter.itemType ?? itemType) &&
        (filter.outcomes?.includes(kind) ?? true) &&
        (text === '' || isNamed)
      );
    });
  }
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
