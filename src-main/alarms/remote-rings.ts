import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { RingEvent } from '#shared/domain/ring-machine.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import type { RingFrame } from '#shared/wire/client-frames.ts';
import type { Clock } from '../ports/clock.ts';
import type { RingEngine } from './ring-engine.ts';
import { RingTransaction } from './ring-transaction.ts';
import { newOccurrence } from './take-up.ts';

export interface RemoteRingsPorts {
  readonly clock: Clock;
  readonly engine: RingEngine;
}

/** How far ahead another device's clock may be for its ring to be believed. */
const CLOCK_AHEAD_MS = 5 * 60_000;
/** How far from now a due instant may lie that is not simply the item's next one. */
const NEAR_MS = 10 * 60_000;
const LONGEST_SNOOZE_MS = 24 * 3_600_000;

/** What a person did to a ring on another device. Foreign data: it makes rows only for instants that are really due. */
export class RemoteRings {
  readonly #ports: RemoteRingsPorts;

  constructor(ports: RemoteRingsPorts) {
    this.#ports = ports;
  }

  hear(ring: RingFrame): void {
    const { clock, engine } = this.#ports;
    const now = clock.now();
    const known = engine.schedule.book.get(ring.id, ring.due);
    const row = known ?? this.#newRow(ring, now);
    const event = row && eventOf(ring, row, now);
    if (!row || !event) return;
    const transaction = new RingTransaction(engine.schedule, now);
    transaction.step(row, event, known === undefined);
    engine.journal.commit(transaction);
  }

  #newRow({ id, due }: RingFrame, now: EpochMs): Occurrence | null {
    const { schedule } = this.#ports.engine;
    const stored = schedule.items.get(id);
    if (!stored) return null;
    const isNear = Math.abs(due - now) <= NEAR_MS;
    const isDue = schedule.nextDueOf(id) === due || (isNear && schedule.dueAfter(id, addMs(due, -1)) === due);
    return isDue ? newOccurrence(stored, due, 0) : null;
  }
}

/** Null: not to be believed, or of a kind this app does not know. */
function eventOf(ring: RingFrame, { due, state }: Occurrence, now: EpochMs): RingEvent | null {
  const isFarAhead = due - now > CLOCK_AHEAD_MS;
  if (ring.kind === 'ring-snoozed') {
    const lastsMs = ring.until - now;
    const isBelieved = !isFarAhead && lastsMs > 0 && lastsMs <= LONGEST_SNOOZE_MS;
    return isBelieved ? { kind: 'snoozed-elsewhere', at: now, until: ring.until } : null;
  }
  if (ring.how === 'skipped' && state.kind === 'scheduled' && due > now) return { kind: 'skipped', at: now };
  const isAnswer = ring.how === 'dismissed' || ring.how === 'skipped';
  return isAnswer && !isFarAhead ? { kind: 'dismissed-elsewhere', at: now } : null;
}
