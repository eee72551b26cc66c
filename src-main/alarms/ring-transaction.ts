import { assertNever } from '#shared/assert-never.ts';
import { disabledOnce } from '#shared/domain/alarm-edits.ts';
import { isAlarm, isTimer, type StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import { type RingEffect, type RingEvent, step } from '#shared/domain/ring-machine.ts';
import { stepTimer } from '#shared/domain/timer-machine.ts';
import { addMs, type EpochMs, laterOf } from '#shared/time/instant.ts';
import type { ZoneId } from '#shared/time/zone.ts';
import type { Origin, StoreWrite } from '../ports/record-store.ts';

/** What the machine asked for that is no write: it is for the person's eyes and ears, after the commit. */
export type RingTelling = { readonly occurrence: Occurrence; readonly effect: RingEffect };

/** Where the items are looked up: in memory, so that ringing reads no disk; and the zone their dues are derived in. */
interface Surroundings {
  readonly items: { get(id: string): StoredItem | undefined };
  zone(): ZoneId;
}

/**
 * Collects what one look or one command does to rows and items, so that all of it is one transaction. Items edited twice
 * are edited on top of the first edit.
 */
export class RingTransaction {
  readonly #schedule: Surroundings;
  readonly #now: EpochMs;
  readonly #rows = new Map<string, Occurrence>();
  readonly #items = new Map<string, { stored: StoredItem; origin: Origin }>();
  readonly #tellings: RingTelling[] = [];

  constructor(schedule: Surroundings, now: EpochMs) {
    this.#schedule = schedule;
    this.#now = now;
  }

  /** Steps one row by one event; a new row (`isNew`) is written whatever the event does. Returns the row as it is now. */
  step(row: Occurrence, event: RingEvent, isNew = false): Occurrence {
    const current = this.#rows.get(occurrenceKey(row)) ?? row;
    const { occurrence, effects } = step(current, event);
    if (isNew || occurrence !== current) this.#rows.set(occurrenceKey(occurrence), occurrence);
    for (const effect of effects) this.#perform(occurrence, effect);
    if (current.state.kind === 'missed' && occurrence.state.kind === 'scheduled') this.#enableAgain(current);
    return occurrence;
  }

  /** An item's edit that belongs to the same transaction. */
  putItem(stored: StoredItem, origin: Origin): void {
    this.#items.set(stored.item.id, { stored, origin });
  }

  writes(): StoreWrite[] {
    const zone = this.#schedule.zone();
    return [
      ...[...this.#rows.values()].map((occurrence) => ({
        kind: 'put-occurrence' as const,
        occurrence,
        zone,
      })),
      ...[...this.#items.values()].map((edit) => ({ kind: 'put-item' as const, ...edit })),
    ];
  }

  items(): readonly StoredItem[] {
    return [...this.#items.values()].map(({ stored }) => stored);
  }

  rows(): readonly Occurrence[] {
    return [...this.#rows.values()];
  }

  tellings(): readonly RingTelling[] {
    return this.#tellings;
  }

  #perform(occurrence: Occurrence, effect: RingEffect): void {
    switch (effect.kind) {
      case 'start-sounding':
      case 'stop-sounding':
      case 'tell-clock-step':
        break;
      case 'report-missed':
        this.#disableOnThisDevice(occurrence);
        break;
      case 'disable-once':
        this.#disableOnce(occurrence);
        break;
      case 'clear-timer':
        this.#clearTimer(occurrence);
        break;
      default:
        assertNever(effect);
    }
    this.#tellings.push({ occurrence, effect });
  }

  /**
   * Silence is not consent: other devices hear of it when the report was seen [RG7]. It counts from what was missed, however late
   * that was found: who switches the alarm on after that, on whatever device, means it [SY39].
   */
  #disableOnThisDevice({ itemId, due }: Occurrence): void {
    const stored = this.#item(itemId);
    if (!stored || !isAlarm(stored)) return;
    const disabled = disabledOnce(stored, due, afterEdit(stored, due));
    if (disabled) this.#items.set(itemId, { stored: disabled, origin: { kind: 'device' } });
  }

  /** A once-alarm that was disabled on this device after a miss is disabled already: then only the edit is sent. */
  #disableOnce({ itemId, due }: Occurrence): void {
    const stored = this.#item(itemId);
    if (!stored || !isAlarm(stored)) return;
    const { item, device } = stored;
    const settled = item.recurrence === 'once' && !item.enabled && due > device.scheduleSince ? stored : null;
    const disabled = disabledOnce(stored, due, afterEdit(stored, this.#now)) ?? settled;
    if (disabled) this.#items.set(itemId, { stored: disabled, origin: { kind: 'program', due } });
  }

  /** A once-alarm that was disabled for a miss which lies ahead again is armed again; others hear of it if they had heard. */
  #enableAgain({ itemId, due, reportSeen }: Occurrence): void {
    const stored = this.#item(itemId);
    if (!stored || !isAlarm(stored) || stored.item.enabled || stored.item.recurrence !== 'once') return;
    const item = { ...stored.item, enabled: true, updatedAt: this.#now };
    const origin: Origin = reportSeen ? { kind: 'program', due } : { kind: 'device' };
    this.putItem({ ...stored, item }, origin);
  }

  #clearTimer({ itemId, due }: Occurrence): void {
    const stored = this.#item(itemId);
    if (!stored || !isTimer(stored)) return;
    const cleared = stepTimer(stored, { kind: 'end-dismissed', due }, afterEdit(stored, this.#now));
    if (cleared.ok) this.#items.set(itemId, { stored: cleared.stored, origin: { kind: 'program', due } });
  }

  #item(id: string): StoredItem | undefined {
    return this.#items.get(id)?.stored ?? this.#schedule.items.get(id);
  }
}

/** The program's doing is dated after the edit it lies on: by that sync tells them apart [SY40]. */
function afterEdit({ item }: StoredItem, at: EpochMs): EpochMs {
  return laterOf(at, addMs(item.updatedAt, 1));
}
