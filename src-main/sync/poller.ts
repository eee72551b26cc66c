import {
  nextPollMs,
  POLL_INTERVALS,
  type PollCause,
  type PollIntervals,
  pollsNow,
  type Reach,
} from '#shared/sync/poll-policy.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import { OneTimer } from './one-timer.ts';
import type { Puller, PullOutcome } from './puller.ts';
import type { PushPace } from './push-pace.ts';
import type { SyncPorts } from './sync-ports.ts';
import { areOwnItems } from './whose-items.ts';

/** A socket that connects brings a list of its own: the first by the timer waits a little. */
const FIRST_LIST_MS = 2_000;

interface PollerPorts
  extends Pick<SyncPorts, 'store' | 'session' | 'socket' | 'clock' | 'random' | 'delay' | 'log'> {
  readonly puller: Puller;
  readonly pace: PushPace;
  /** A list was answered, or was not. */
  readonly ended: (outcome: PullOutcome) => void;
}

/** How the last list ended, and when the next is due. */
export interface PollFacts {
  readonly lists: number;
  readonly lastListAt: EpochMs | null;
  readonly nextListAt: EpochMs | null;
  readonly last: PullOutcome | null;
}

/** Asks for lists: after each (re)connection, when something brings one forward, and by the poll policy [SY34, SY35]. */
export class Poller {
  readonly #ports: PollerPorts;
  readonly #timer: OneTimer;
  #intervals: PollIntervals = POLL_INTERVALS;
  #facts: PollFacts = { lists: 0, lastListAt: null, nextListAt: null, last: null };
  #failures = 0;
  #isOn = false;
  #running: Promise<boolean> | null = null;
  #isAskedAgain = false;

  constructor(ports: PollerPorts) {
    this.#ports = ports;
    this.#timer = new OneTimer(ports.delay);
  }

  facts(): PollFacts {
    return this.#facts;
  }

  setIntervals(intervals: Partial<PollIntervals>): void {
    this.#intervals = { ...this.#intervals, ...intervals };
    if (this.#running === null) this.#arm();
  }

  start(): void {
    this.#isOn = true;
    this.#failures = 0;
    this.#facts = { ...this.#facts, last: null };
    if (this.#mayPoll()) this.#armAfter(FIRST_LIST_MS);
  }

  /** A list that is on its way arms nothing any more. */
  stop(): void {
    this.#isOn = false;
    this.#isAskedAgain = false;
    this.#disarm();
  }

  /** Another account's lists say nothing of this one's. */
  forget(): void {
    this.#facts = { ...this.#facts, lastListAt: null };
  }

  /** The socket came or went: another interval holds. */
  reachChanged(): void {
    if (this.#running === null) this.#arm();
  }

  /** Brings a list forward to now. Resolves to whether the server gave one. */
  poll(cause: PollCause): Promise<boolean> {
    const retryAfterMs = this.#ports.pace.askedToWaitMs();
    if (!this.#isOn || !pollsNow(this.#reach(), cause, { retryAfterMs })) {
      if (this.#running === null && retryAfterMs !== null && this.#mayPoll()) this.#armAfter(retryAfterMs);
      return Promise.resolve(false);
    }
    if (this.#running === null) return this.#begin();
    // What is asked for now may be newer than the list under way.
    this.#isAskedAgain = true;
    return this.#running;
  }

  #begin(): Promise<boolean> {
    this.#timer.cancel();
    // It counts as running before anything of it runs.
    this.#running = Promise.resolve()
      .then(() => this.#isOn && this.#list())
      .finally(() => this.#ran());
    return this.#running;
  }

  #ran(): void {
    this.#running = null;
    const isAskedAgain = this.#isAskedAgain && this.#ports.pace.askedToWaitMs() === null;
    this.#isAskedAgain = false;
    if (isAskedAgain && this.#mayPoll()) void this.#begin();
    else if (!this.#timer.isArmed()) this.#arm();
  }

  async #list(): Promise<boolean> {
    const { puller, clock, log, ended, pace } = this.#ports;
    let outcome: PullOutcome;
    try {
      outcome = await puller.pull();
    } catch (error) {
      log.error('list failed', { error });
      outcome = { kind: 'no-answer' };
    }
    if (outcome.kind === 'dropped') return false;
    const isListed = outcome.kind === 'listed';
    this.#failures = isListed ? 0 : this.#failures + 1;
    const { lists } = this.#facts;
    this.#facts = {
      ...this.#facts,
      last: outcome,
      ...(isListed ? { lists: lists + 1, lastListAt: clock.now() } : {}),
    };
    if (isListed) pace.listed();
    if (outcome.kind === 'wait') pace.askedToWait(outcome.afterMs);
    ended(outcome);
    return isListed;
  }

  #arm(): void {
    const { random, pace } = this.#ports;
    const chance = { fraction: random.fraction(), retryAfterMs: pace.askedToWaitMs() };
    const afterMs = nextPollMs(this.#reach(), chance, this.#intervals);
    if (!this.#isOn || afterMs === null) this.#disarm();
    else this.#armAfter(afterMs);
  }

  #disarm(): void {
    this.#timer.cancel();
    this.#facts = { ...this.#facts, nextListAt: null };
  }

  #armAfter(ms: number): void {
    this.#facts = { ...this.#facts, nextListAt: addMs(this.#ports.clock.now(), ms) };
    this.#timer.arm(ms, () => this.#due());
  }

  /** A push may have been asked for patience since. */
  #due(): void {
    const waitsMs = this.#ports.pace.askedToWaitMs();
    if (!this.#mayPoll()) this.#disarm();
    else if (waitsMs === null) void this.#begin();
    else this.#armAfter(waitsMs);
  }

  #mayPoll(): boolean {
    const { kind } = this.#reach();
    return this.#isOn && (kind === 'live' || kind === 'socket-down');
  }

  #reach(): Reach {
    const { session, socket } = this.#ports;
    if (!areOwnItems(this.#ports)) return { kind: 'signed-out' };
    if (session.needsSignIn()) return { kind: 'needs-sign-in' };
    return { kind: socket.isConnected() ? 'live' : 'socket-down', failures: this.#failures };
  }
}
