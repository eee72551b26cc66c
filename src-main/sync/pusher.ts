import type { ItemId } from '#shared/domain/item.ts';
import { planBulk } from '#shared/sync/push.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { WaitingEdit } from '../ports/sync-store.ts';
import { aFewAtATime } from './a-few-at-a-time.ts';
import { BulkPusher } from './bulk-pusher.ts';
import { ItemPusher } from './item-pusher.ts';
import { announces, type PushPorts } from './push-ports.ts';
import { areOwnItems } from './whose-items.ts';

/** Pushes at a time; the fourth way in is for lists. */
const AT_ONCE = 3;
/** From this many waiting edits on the bulk call is used; where it tells other devices nothing, only for a great many. */
const MANY = { told: 10, untold: 200 };
/** A wait that lies farther ahead was written by another clock. */
const LONGEST_WAIT_MS = 61_000;
/** After a round that failed in a way nobody foresaw. */
const AFTER_FAILURE_MS = 30_000;

/** Drains the outbox: many by the bulk call, the rest one by one, each read when it is sent [SY11–SY19]. */
export class Pusher {
  readonly #ports: PushPorts;
  readonly #items: ItemPusher;
  readonly #bulk: BulkPusher;
  readonly #bulkDone: () => void;
  #isOn = false;
  #isRunning = false;
  #isAskedAgain = false;
  #cancelWait: () => void = () => {};

  /** `bulkDone`: a bulk call says little of what it stored, so a list is due. */
  constructor(ports: PushPorts, bulkDone: () => void) {
    this.#ports = ports;
    this.#bulkDone = bulkDone;
    this.#items = new ItemPusher(ports, () => this.#mayPush());
    this.#bulk = new BulkPusher(ports);
  }

  /** Nothing is sent before it is woken. */
  start(): void {
    this.#isOn = true;
  }

  /** Something waits, or the way is open again. Safe to call at any time. */
  wake(): void {
    if (!this.#isOn) return;
    if (this.#isRunning) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isRunning = true;
    this.#cancelWait();
    // After what is going on at this moment: a command may write more than once.
    void Promise.resolve()
      .then(() => this.#run())
      .then(
        (nextAfterMs) => this.#ran(nextAfterMs),
        (error: unknown) => {
          this.#ports.log.error('push failed', { error });
          this.#ran(AFTER_FAILURE_MS);
        },
      );
  }

  /** A push that is on its way arms nothing any more. */
  stop(): void {
    this.#isOn = false;
    this.#cancelWait();
    this.#isAskedAgain = false;
  }

  #ran(atLeastMs: number): void {
    this.#isRunning = false;
    const isAskedAgain = this.#isAskedAgain && atLeastMs === 0;
    this.#isAskedAgain = false;
    if (isAskedAgain) this.wake();
    else this.#armNext(atLeastMs);
  }

  /** Returns how long it takes at least until the next makes sense. */
  async #run(): Promise<number> {
    const { era, records, pace } = this.#ports;
    const began = era();
    while (era() === began && this.#mayPush()) {
      const ready = this.#ready();
      if (ready.length === 0) return 0;
      const there = [...records.some(ready).values()];
      // What waits for an item that is not there would be looked for without end.
      if (there.length === 0) return AFTER_FAILURE_MS;
      const { chunks, alone } = planBulk(pace.isInDoubt() ? there.slice(0, 1) : there, this.#many());
      for (const chunk of chunks) {
        if (era() === began && this.#mayPush()) await this.#bulk.push(chunk);
      }
      if (chunks.length > 0) this.#bulkDone();
      else await this.#pushEach(alone);
    }
    return 0;
  }

  async #pushEach(ids: readonly ItemId[]): Promise<void> {
    const { log } = this.#ports;
    let failure: unknown = null;
    await aFewAtATime(AT_ONCE, ids, async (id) => {
      try {
        await this.#items.push(id);
      } catch (error) {
        log.error('item not pushed', { error });
        failure = error;
      }
      return true;
    });
    if (failure !== null) throw failure;
  }

  #mayPush(): boolean {
    const { session, pace } = this.#ports;
    return this.#isOn && areOwnItems(this.#ports) && !session.needsSignIn() && pace.pausedForMs() === 0;
  }

  #many(): number {
    return announces(this.#ports, 'bulk_sync_required') ? MANY.told : MANY.untold;
  }

  /** What was tried least goes first: so nothing that fails again and again holds up what is new. */
  #ready(): ItemId[] {
    const { store, clock } = this.#ports;
    const now = clock.now();
    const ready = store.waiting().filter((edit) => edit.parked === null && waitOf(edit, now) === 0);
    return ready.sort((a, b) => a.attempts - b.attempts).map(({ itemId }) => itemId);
  }

  /** The next item whose own wait ends, or the end of the pause. */
  #armNext(atLeastMs: number): void {
    const { session, store, clock, pace, delay } = this.#ports;
    this.#cancelWait();
    if (!areOwnItems(this.#ports) || session.needsSignIn()) return;
    const now = clock.now();
    const waits = store.waiting().flatMap((edit) => (edit.parked === null ? [waitOf(edit, now)] : []));
    if (waits.length === 0) return;
    const waitMs = Math.max(pace.pausedForMs(), Math.min(...waits), atLeastMs, 1);
    this.#cancelWait = delay(waitMs, () => this.wake());
  }
}

function waitOf({ nextTryAt }: WaitingEdit, now: EpochMs): number {
  const leftMs = nextTryAt === null ? 0 : nextTryAt - now;
  return leftMs > LONGEST_WAIT_MS ? 0 : Math.max(0, leftMs);
}
