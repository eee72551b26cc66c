import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { RingEvent } from '#shared/domain/ring-machine.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { RecordStore } from '../ports/record-store.ts';
import type { RingEngine } from './ring-engine.ts';
import { RingTransaction } from './ring-transaction.ts';

/** Which occurrence is meant. */
interface RingId {
  readonly itemId: string;
  readonly due: EpochMs;
}

export interface RingActionsPorts {
  readonly clock: Clock;
  readonly store: RecordStore;
  readonly engine: RingEngine;
}

/** What a person can do to rings. Each returns whether there was anything it applied to. */
export class RingActions {
  readonly #ports: RingActionsPorts;

  constructor(ports: RingActionsPorts) {
    this.#ports = ports;
  }

  snooze(ring: RingId, minutes: number | undefined): boolean {
    return this.#answer(this.#active(ring), this.#snoozed(minutes));
  }

  dismiss(ring: RingId): boolean {
    return this.#answer(this.#active(ring), { kind: 'dismissed', at: this.#ports.clock.now() });
  }

  /** Snoozes what rings; what is snoozed already keeps its instant. */
  snoozeAll(minutes: number | undefined): boolean {
    const ringing = this.#rows().filter(({ state }) => state.kind === 'ringing');
    return this.#answer(ringing, this.#snoozed(minutes));
  }

  dismissAll(): boolean {
    return this.#answer(this.#rows(), { kind: 'dismissed', at: this.#ports.clock.now() });
  }

  /** What rings or is snoozed of alarms; timers ring on. */
  dismissAlarms(): boolean {
    const alarms = this.#rows().filter(({ itemType }) => itemType === 'alarm');
    return this.#answer(alarms, { kind: 'dismissed', at: this.#ports.clock.now() });
  }

  reportsSeen(): boolean {
    return this.#answer(this.#ports.store.unseenReports(), { kind: 'report-seen' });
  }

  #snoozed(minutes: number | undefined): RingEvent {
    const { clock, store } = this.#ports;
    return { kind: 'snoozed', at: clock.now(), minutes: minutes ?? store.settings().snoozeMinutes };
  }

  #rows(): readonly Occurrence[] {
    return this.#ports.engine.schedule.rings();
  }

  #active({ itemId, due }: RingId): readonly Occurrence[] {
    return this.#rows().filter((row) => row.itemId === itemId && row.due === due);
  }

  #answer(rows: readonly Occurrence[], event: RingEvent): boolean {
    const { clock, engine } = this.#ports;
    const transaction = new RingTransaction(engine.schedule, clock.now());
    for (const row of rows) transaction.step(row, event);
    engine.journal.commit(transaction);
    return rows.length > 0;
  }
}
