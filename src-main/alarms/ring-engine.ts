import { afterClockStepBack } from '#shared/domain/clock-step.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Power } from '../ports/power.ts';
import type { RecordStore, StoreChange } from '../ports/record-store.ts';
import type { Wakeup } from '../ports/wakeup.ts';
import { orphaned } from './orphans.ts';
import { RingJournal } from './ring-journal.ts';
import { type RingTelling, RingTransaction } from './ring-transaction.ts';
import { Schedule } from './schedule.ts';
import { type LookContext, moveWaiting, restoreActive, takeUpDue } from './take-up.ts';
import { type ClockReading, readClocks, type TimePassed, timePassed } from './time-watch.ts';

/** However far away the next due instant is, the clocks are looked at this often. */
const LOOK_EVERY_MS = 60_000;
/** Sound and ring window get ready this long before a due instant. */
export const PREPARE_MS = 30_000;
/** After a look that left something behind (a disk that refuses writes), the next one comes after this time. */
const RETRY_MS = 5_000;

export interface RingEnginePorts {
  readonly clock: Clock;
  readonly wakeup: Wakeup;
  readonly store: RecordStore;
  readonly power: Power;
  readonly log: Log;
}

/** Who hears of the engine's looks. All of it is level-triggered: the listener compares, and acts on the difference. */
export interface RingListener {
  /** After each change and each look. `zoneOrClockChanged`: every due instant may be another now. */
  scheduleFollowed(change: StoreChange | null, zoneOrClockChanged: boolean): void;
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

  constructor(ports: RingEnginePorts, listener: RingListener) {
    this.#ports = ports;
    this.#listener = listener;
    this.schedule = new Schedule(ports.store, ports.clock);
    this.journal = new RingJournal({ ...ports, schedule: this.schedule, tell: (all) => listener.tell(all) });
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
    this.#firstLook();
    return () => {
      stopFeed();
      stopPower();
      wakeup.disarm();
    };
  }

  /** Reads the clocks and takes up whatever is due. Safe to call at any time. */
  look(): void {
    const reading = readClocks(this.#ports.clock);
    const passed = timePassed(this.#reading, reading, this.#sleepAnnounced);
    this.#reading = reading;
    this.#sleepAnnounced = false;
    const timeChanged = passed.zoneChanged || passed.steppedMs !== 0;
    this.#commitLook((look) => {
      if (passed.steppedMs !== 0) this.#stepClock(look, passed);
      if (timeChanged) this.schedule.recompute();
      moveWaiting(look);
      takeUpDue(look);
    }, passed);
    if (passed.steppedMs < 0) this.schedule.reload();
    this.#listener.scheduleFollowed(null, timeChanged);
    this.#arm();
  }

  #firstLook(): void {
    this.#commitLook((look) => {
      restoreActive(look);
      moveWaiting(look);
      takeUpDue(look);
    }, null);
    this.#listener.scheduleFollowed(null, true);
    this.#arm();
  }

  #commitLook(fill: (look: LookContext) => void, passed: TimePassed | null): void {
    const { store, clock } = this.#ports;
    const { now, uptimeMs } = this.#reading;
    const transaction = new RingTransaction(store, now);
    const evidence = passed
      ? { kind: 'later-look' as const, passed }
      : { kind: 'first-look' as const, computerStartedAt: addMs(now, -uptimeMs) };
    const settings = store.settings();
    this.#looking = true;
    fill({ now: clock.now(), evidence, settings, store, schedule: this.schedule, transaction });
    this.journal.commit(transaction);
    this.#looking = false;
  }

  /** What is under way keeps its length; what never sounded and lies ahead again is scheduled again [RG15, RG16]. */
  #stepClock(look: LookContext, { steppedMs }: TimePassed): void {
    this.#ports.log.info('clock stepped', { steppedMs });
    const event = { kind: 'clock-stepped-back' as const, at: look.now, byMs: -steppedMs };
    if (steppedMs < 0) {
      this.schedule.reload();
      bringItemsBack(look);
    }
    const ahead = steppedMs < 0 ? this.schedule.book.ahead(look.now) : [];
    for (const row of [...this.schedule.book.active(), ...ahead]) look.transaction.step(row, event);
  }

  #follow(change: StoreChange): void {
    this.schedule.follow(change);
    this.#cancelOrphans(change);
    this.#listener.scheduleFollowed(change, false);
    if (!this.#looking) this.#arm();
  }

  /** An edit that came from elsewhere may end what rings here; a person's own edit has ended it already. */
  #cancelOrphans(change: StoreChange): void {
    const touched = new Set([...change.removed, ...change.put.map(({ item }) => item.id)]);
    const { store, clock } = this.#ports;
    const transaction = new RingTransaction(store, clock.now());
    for (const row of this.schedule.book.active()) {
      if (!touched.has(row.itemId)) continue;
      const event = orphaned(row, store.item(row.itemId), { at: clock.now(), here: false });
      if (event) transaction.step(row, event);
    }
    this.journal.commit(transaction);
  }

  #arm(): void {
    const { clock, wakeup, store } = this.#ports;
    const now = clock.now();
    const latest = addMs(now, LOOK_EVERY_MS);
    const next = this.schedule.nextInstant(store.settings().autoSilenceMinutes);
    const prepareAt = next === null ? null : addMs(next, -PREPARE_MS);
    const instants = [latest, next ?? latest, prepareAt !== null && prepareAt > now ? prepareAt : latest];
    const leftBehind = this.journal.hasUnwritten() || (next !== null && next <= now);
    const at = leftBehind ? addMs(now, RETRY_MS) : (Math.min(...instants) as EpochMs);
    wakeup.armAt(at, () => this.look());
  }
}

/** What was set, seen or started later than now counts as set, seen or started now (SC9). */
function bringItemsBack({ store, now, transaction }: LookContext): void {
  for (const stored of store.items()) {
    const back = afterClockStepBack(stored, now);
    if (back) transaction.putItem(back, { kind: back.item === stored.item ? 'device' : 'person' });
  }
}
