import { addMs, type EpochMs } from '#shared/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Power } from '../ports/power.ts';
import { isSyncOnly, type RecordStore, type StoreChange } from '../ports/record-store.ts';
import type { Wakeup } from '../ports/wakeup.ts';
import { bringItemsBack, bringRowsBack } from './bring-back.ts';
import { takeUpAtStart, takeUpPartition } from './first-look.ts';
import { orphaned } from './orphans.ts';
import { pauseEndWrites } from './pause-end.ts';
import { changeOfTransaction, RingJournal } from './ring-journal.ts';
import { type RingTelling, RingTransaction } from './ring-transaction.ts';
import { Schedule } from './schedule.ts';
import { type LookContext, moveWaiting, takeUpDue } from './take-up.ts';
import { type ClockReading, readClocks, type TimePassed, timePassed } from './time-watch.ts';

/** However far away the next due instant is, the clocks are looked at this often. */
const LOOK_EVERY_MS = 60_000;
/** Sound and ring window get ready this long before a due instant. */
export const PREPARE_MS = 30_000;
/** After a look that failed, or left writes behind (a disk that refuses), the next one comes after this time. */
const RETRY_MS = 5_000;
/** A timer may fire a little early, and an instant may pass during a look: then the next look follows at once. */
const MAX_OVERDUE_LOOKS = 20;

export interface RingEnginePorts {
  readonly clock: Clock;
  readonly wakeup: Wakeup;
  readonly store: RecordStore;
  readonly power: Power;
  readonly log: Log;
}

/** Who hears of the engine's looks. All of it is level-triggered: the listener compares, and acts on the difference. */
export interface RingListener {
  /** After each change and each look. `allDuesChanged`: every due instant may be another now. */
  scheduleFollowed(change: StoreChange | null, allDuesChanged: boolean): void;
  tell(tellings: readonly RingTelling[]): void;
}

/** Looks at the clocks when something may be due, takes it up in one transaction, and arms the one wake-up. */
export class RingEngine {
  readonly schedule: Schedule;
  readonly journal: RingJournal;
  readonly #ports: RingEnginePorts;
  readonly #listener: RingListener;
  #reading: ClockReading;
  #sleepAnnounced = false;
  #looking = false;
  /** Another partition is active, and could not be read yet. */
  #mustReread = false;
  #overdueLooks = 0;

  constructor(ports: RingEnginePorts, listener: RingListener) {
    this.#ports = ports;
    this.#listener = listener;
    this.schedule = new Schedule(ports.store, ports.clock);
    this.journal = new RingJournal({
      ...ports,
      tell: (all) => listener.tell(all),
      heldInMemory: (change) => this.#followed(change),
    });
    this.#reading = readClocks(ports.clock);
  }

  /** Takes up what is due and what was under way. Returns the function that stops everything. */
  start(): () => void {
    const { store, power, wakeup } = this.#ports;
    const stopFeed = store.onChange((change) => this.#follow(change));
    const stopPower = power.onEvent((event) => {
      if (event === 'suspend') this.#sleepAnnounced = true;
      if (event === 'resume' || event === 'unlock') this.look();
    });
    this.#take(true, () => this.#commitLook(takeUpAtStart, null));
    return () => {
      stopFeed();
      stopPower();
      wakeup.disarm();
    };
  }

  /** Reads the clocks and takes up whatever is due. Safe to call at any time; never throws, and always arms [RG20]. */
  look(): void {
    if (this.#mustReread) {
      this.#takePartition(null);
      return;
    }
    this.#endPause();
    const before = { reading: this.#reading, sleepAnnounced: this.#sleepAnnounced };
    const reading = readClocks(this.#ports.clock);
    const passed = timePassed(before.reading, reading, before.sleepAnnounced);
    this.#reading = reading;
    this.#sleepAnnounced = false;
    const timeChanged = passed.zoneChanged || passed.steppedMs !== 0;
    const done = this.#take(timeChanged, () => {
      this.#commitLook((look) => {
        if (passed.steppedMs !== 0) this.#stepClock(look, passed.steppedMs);
        if (timeChanged) this.schedule.recompute();
        moveWaiting(look);
        takeUpDue(look);
      }, passed);
    });
    if (done) return;
    // The next look must see what this one could not deal with.
    this.#reading = before.reading;
    this.#sleepAnnounced ||= before.sleepAnnounced;
  }

  /** The end of a pause is written when it comes; until the disk takes it, the schedule goes by the instant alone. */
  #endPause(): void {
    const { store, clock, log } = this.#ports;
    const { pausedUntil } = this.schedule.settings();
    const now = clock.now();
    if (pausedUntil === null || pausedUntil === 'forever' || pausedUntil > now) return;
    try {
      store.apply(pauseEndWrites(this.schedule, pausedUntil, now), now);
    } catch (error) {
      log.error('end of pause not written', { error });
    }
  }

  /** One look, whatever goes wrong in it: the next one is armed, and tries again. Returns whether it went well. */
  #take(allDuesChanged: boolean, look: () => void, change: StoreChange | null = null): boolean {
    let failed = false;
    this.#looking = true;
    try {
      look();
    } catch (error) {
      failed = true;
      this.#ports.log.error('look failed', { error });
    }
    this.#looking = false;
    const told = this.#tellFollowed(change, allDuesChanged);
    this.#arm(failed || !told);
    return !failed;
  }

  /** Another partition is shown: what the former one had is forgotten, what is under way in the new one taken up [RG22]. */
  #takePartition(change: StoreChange | null): void {
    this.#reading = readClocks(this.#ports.clock);
    this.#mustReread = true;
    this.schedule.forget();
    const reread = () => {
      this.schedule.reread();
      this.#mustReread = false;
      const done = this.#commitLook(takeUpPartition, null);
      // The feed tells of it only after this change: until then nothing stale may sound.
      this.schedule.follow(changeOfTransaction(done));
    };
    this.#take(true, reread, change);
  }

  #commitLook(fill: (look: LookContext) => void, passed: TimePassed | null): RingTransaction {
    const { now, uptimeMs } = this.#reading;
    const evidence = passed
      ? { kind: 'later-look' as const, passed }
      : { kind: 'first-look' as const, computerStartedAt: addMs(now, -uptimeMs) };
    const transaction = new RingTransaction(this.schedule, now);
    fill({ now, evidence, settings: this.schedule.settings(), schedule: this.schedule, transaction });
    this.journal.commit(transaction);
    return transaction;
  }

  /** What is under way keeps its length; what never sounded and lies ahead again is scheduled again [RG15, RG16]. */
  #stepClock(look: LookContext, steppedMs: number): void {
    this.#ports.log.info('clock stepped', { steppedMs });
    if (steppedMs < 0) {
      this.schedule.reload();
      this.schedule.follow(this.journal.unwritten());
      bringItemsBack(look);
      bringRowsBack(look, () => true, -steppedMs);
    }
    const event = { kind: 'clock-stepped-back' as const, at: look.now, byMs: -steppedMs };
    for (const row of this.schedule.book.active()) look.transaction.step(row, event);
  }

  #follow(change: StoreChange): void {
    if (change.partition) {
      this.journal.drop();
      this.#takePartition(change);
      return;
    }
    // No item and no row: whoever shows the state of sync hears of it, and nothing is looked at.
    if (isSyncOnly(change)) {
      this.#tellFollowed(change, false);
      return;
    }
    this.journal.yieldTo(change);
    this.#followed(change);
  }

  #followed(change: StoreChange): void {
    const allDuesChanged = this.schedule.follow(change);
    this.#cancelOrphans(change);
    const told = this.#tellFollowed(change, allDuesChanged);
    if (!this.#looking) this.#arm(!told);
  }

  /** A listener that fails must not stop the clockwork; it is told again soon. Returns whether it went well. */
  #tellFollowed(change: StoreChange | null, allDuesChanged: boolean): boolean {
    try {
      this.#listener.scheduleFollowed(change, allDuesChanged);
      return true;
    } catch (error) {
      this.#ports.log.error('schedule not followed', { error });
      return false;
    }
  }

  /** An edit that came from elsewhere may end what rings here; a person's own edit has ended it already. */
  #cancelOrphans(change: StoreChange): void {
    const touched = new Set([...change.removed, ...change.put.map(({ item }) => item.id)]);
    const at = this.#ports.clock.now();
    const transaction = new RingTransaction(this.schedule, at);
    for (const row of this.schedule.book.active()) {
      if (!touched.has(row.itemId)) continue;
      const event = orphaned(row, this.schedule.items.get(row.itemId), { at, here: false });
      if (event) transaction.step(row, event);
    }
    if (transaction.rows().length > 0) this.journal.commit(transaction);
  }

  /** Arms the next look. What is overdue is looked at again at once, but not for ever. */
  #arm(failed: boolean): void {
    const { clock, wakeup } = this.#ports;
    const now = clock.now();
    const next = this.schedule.nextInstant();
    const isOverdue = next !== null && next <= now;
    this.#overdueLooks = isOverdue ? this.#overdueLooks + 1 : 0;
    const mustWait = failed || this.#overdueLooks > MAX_OVERDUE_LOOKS;
    const instants = [addMs(now, LOOK_EVERY_MS)];
    if (this.journal.hasUnwritten() || mustWait) instants.push(addMs(now, RETRY_MS));
    if (next !== null && !(isOverdue && mustWait)) instants.push(isOverdue ? now : next);
    if (next !== null && next - PREPARE_MS > now) instants.push(addMs(next, -PREPARE_MS));
    wakeup.armAt(Math.min(...instants) as EpochMs, () => this.look());
  }
}
