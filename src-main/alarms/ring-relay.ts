import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { RingFrame } from '#shared/wire/client-frames.ts';
import type { Clock } from '../ports/clock.ts';
import type { RecordStore, StoreChange } from '../ports/record-store.ts';

export interface RingRelayPorts {
  readonly clock: Clock;
  readonly store: Pick<RecordStore, 'onChange' | 'openOccurrences'>;
  send(ring: RingFrame): void;
}

/** Answers remembered at most; the oldest is forgotten first. */
const REMEMBERED = 500;

/** Tells other devices what a person did to a ring on this one, each once, and nothing that came from elsewhere. */
export class RingRelay {
  readonly #ports: RingRelayPorts;
  /** The answer last seen of each row, by occurrence key. */
  readonly #seen = new Map<string, string>();
  #isRemote = false;

  constructor(ports: RingRelayPorts) {
    this.#ports = ports;
  }

  /** Returns what ends it. Answers given before are never sent. */
  start(): () => void {
    this.#takeNote();
    return this.#ports.store.onChange((change) => this.#follow(change));
  }

  /** What is written meanwhile came from another device. */
  during(remote: () => void): void {
    const before = this.#isRemote;
    this.#isRemote = true;
    try {
      remote();
    } finally {
      this.#isRemote = before;
    }
  }

  #takeNote(): void {
    const { store, clock } = this.#ports;
    for (const row of store.openOccurrences(clock.now())) this.#isNews(row);
  }

  #follow(change: StoreChange): void {
    if (change.partition) this.#takeNote();
    for (const removed of change.removedOccurrences) this.#seen.delete(occurrenceKey(removed));
    for (const row of change.occurrences) {
      const ring = frameOf(row);
      if (this.#isNews(row) && ring !== null && !this.#isRemote) this.#ports.send(ring);
    }
  }

  /** A snooze is told by its count: its end also moves when the clock is set. */
  #isNews(row: Occurrence): boolean {
    const key = occurrenceKey(row);
    const { kind } = row.state;
    const answer = kind === 'snoozed' ? `snoozed ${row.snoozeCount}` : kind;
    const isNews = this.#seen.get(key) !== answer;
    this.#seen.delete(key);
    this.#seen.set(key, answer);
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > REMEMBERED && oldest !== undefined) this.#seen.delete(oldest);
    return isNews;
  }
}

function frameOf({ itemId: id, due, state }: Occurrence): RingFrame | null {
  switch (state.kind) {
    case 'dismissed':
    case 'skipped':
      return { kind: 'ring-ended', id, due, how: state.kind };
    case 'snoozed':
      return { kind: 'ring-snoozed', id, due, until: state.until };
    default:
      return null;
  }
}
