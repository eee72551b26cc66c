import { assertNever } from '#shared/assert-never.ts';
import type { ItemId } from '#shared/domain/item.ts';
import { eventItemId, hearEvent } from '#shared/sync/events.ts';
import type { PollIntervals } from '#shared/sync/poll-policy.ts';
import type { ItemEvent, RingFrame } from '#shared/wire/client-frames.ts';
import type { StoreChange } from '../ports/record-store.ts';
import { EditTimes } from './edit-times.ts';
import { Poller, type PollFacts } from './poller.ts';
import { Puller, type PullOutcome } from './puller.ts';
import { PushPace } from './push-pace.ts';
import { Pusher } from './pusher.ts';
import type { ServerClockWatch } from './server-clock-watch.ts';
import type { SyncPorts } from './sync-ports.ts';
import { SyncRecords } from './sync-records.ts';
import type { SyncSocketEvent } from './sync-socket.ts';
import { areOwnItems } from './whose-items.ts';

/** Who hears of sync, beyond the store's own change feed. */
export interface SyncListener {
  /** Something that the status shows may be another now. */
  statusChanged(): void;
  /** Another device ended or snoozed a ring. */
  ringHeard(ring: RingFrame): void;
}

export interface SyncFacts {
  readonly polls: PollFacts;
  readonly pushes: number;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly pause: ReturnType<PushPace['pause']>;
  /** A person stopped it for now. */
  readonly isHeld: boolean;
}

/**
 * Keeps the store and the server in agreement: pushes the outbox, reconciles lists, takes events as hints. It decides nothing
 * itself (the rules are in `src-shared/sync`), holds no edit (they are in the outbox), and may be stopped at any moment.
 */
export class SyncManager {
  readonly #ports: SyncPorts;
  readonly #listener: SyncListener;
  readonly #clockWatch: ServerClockWatch;
  readonly #editTimes: EditTimes;
  readonly #records: SyncRecords;
  readonly #pace: PushPace;
  readonly #puller: Puller;
  readonly #poller: Poller;
  readonly #pusher: Pusher;
  #era = 0;
  #pushes = 0;
  #progress: SyncFacts['progress'] = null;
  #isHeld = false;
  #signIn: SignIn = { key: '', isRefused: false };
  #ends: (() => void)[] = [];

  constructor(ports: SyncPorts, clockWatch: ServerClockWatch, listener: SyncListener) {
    const era = () => this.#era;
    const serverAheadMs = clockWatch.aheadMs;
    this.#ports = ports;
    this.#listener = listener;
    this.#clockWatch = clockWatch;
    const records = new SyncRecords({ ...ports, serverAheadMs });
    const pace = new PushPace(ports);
    const editTimes = new EditTimes();
    const pushed = (count: number) => this.#pushed(count);
    const puller = new Puller({
      ...{ ...ports, records, pace, serverAheadMs, era, editTimes },
      listDue: () => void this.#poller.poll('sync-required'),
      progress: (progress) => this.#show(progress),
    });
    this.#editTimes = editTimes;
    this.#records = records;
    this.#pace = pace;
    this.#puller = puller;
    this.#poller = new Poller({ ...ports, puller, pace, ended: (outcome) => this.#listed(outcome) });
    const told = { serverAheadMs, keepsEditTimes: editTimes.areKept };
    this.#pusher = new Pusher({ ...ports, ...told, records, pace, era, pushed }, () => {
      void this.#poller.poll('connected');
    });
  }

  /** Begins to sync for whoever is signed in, and goes on when that changes. */
  start(): void {
    const { store, socket, session, api } = this.#ports;
    if (this.#ends.length > 0) return;
    this.#ends = [
      store.onChange((change) => this.#storeChanged(change)),
      socket.on((event) => this.#heard(event)),
      session.onChange(() => this.#sessionChanged()),
      api.onServerTime((time) => this.#clockWatch.observe(time)),
    ];
    this.#signIn = signInOf(session);
    socket.start();
    this.#begin();
  }

  /** Leaves nothing open and nothing armed. What is on its way is not heard any more; it is in the outbox. */
  stop(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#end();
    this.#ports.socket.stop();
  }

  /** A person stops it for now: what is on its way is heard, and nothing more is asked or sent. Events still come. */
  hold(): void {
    if (this.#ends.length === 0 || this.#ports.session.account() === null) return;
    this.#isHeld = true;
    this.#pusher.stop();
    this.#poller.stop();
    this.#puller.cut();
  }

  /** Goes on where it stopped. */
  goOn(): void {
    if (this.#isHeld) void this.syncNow();
  }

  /** A person asks: even a server that asked for patience is asked. Resolves to whether it answered with a list. */
  syncNow(): Promise<boolean> {
    this.#letGo();
    this.#pace.resume({ byPerson: true });
    this.#pusher.wake();
    return this.#poller.poll('asked-for');
  }

  /** A person tries again what is parked or waits: one item, or all (null). */
  retry(itemId: ItemId | null): void {
    const { store, clock } = this.#ports;
    this.#letGo();
    store.apply([{ kind: 'unpark', id: itemId }], clock.now());
    this.#pace.resume({ byPerson: true });
    this.#pusher.wake();
  }

  setInterval(intervals: Partial<PollIntervals>): void {
    this.#poller.setIntervals(intervals);
  }

  /** The computer woke: what was asked before it slept is answered by nobody, and would hold up the rest until its time-out. */
  resumed(): void {
    this.#ports.api.cancelAll();
    this.#ports.socket.resumed();
    this.#wayOpened();
    // A live socket asks for the list itself.
    if (!this.#ports.socket.isConnected()) void this.#poller.poll('resumed');
  }

  networkChanged(isOnline: boolean): void {
    this.#ports.socket.networkChanged(isOnline);
    if (!isOnline) return;
    this.#wayOpened();
    void this.#poller.poll('network-returned');
  }

  facts(): SyncFacts {
    const [pushes, progress, isHeld] = [this.#pushes, this.#progress, this.#isHeld];
    return { polls: this.#poller.facts(), pushes, progress, isHeld, pause: this.#pace.pause() };
  }

  /** What waits is sent after the first list: only then are the server's clock and what it keeps known. */
  #begin(): void {
    this.#isHeld = false;
    this.#poller.start();
    this.#pusher.start();
  }

  #letGo(): void {
    if (this.#isHeld) this.#begin();
  }

  #end(): void {
    this.#era += 1;
    this.#ports.api.cancelAll();
    this.#pusher.stop();
    this.#poller.stop();
    this.#records.forgetOnTheWay();
    this.#progress = null;
  }

  /** A new token of the same sign-in comes this way too: then nothing starts anew but a socket that was refused with the old one. */
  #sessionChanged(): void {
    const { session, socket } = this.#ports;
    const before = this.#signIn;
    this.#signIn = signInOf(session);
    if (this.#signIn.isRefused && !before.isRefused && this.#signIn.key === before.key) {
      socket.tokenRefused();
      this.#poller.reachChanged();
    } else if (this.#signIn.key !== before.key || before.isRefused) {
      if (this.#signIn.key !== before.key) this.#poller.forget();
      this.#beginAnew();
    } else if (socket.link().kind === 'needs-sign-in') socket.sessionChanged();
    this.#listener.statusChanged();
  }

  #beginAnew(): void {
    this.#clockWatch.forget();
    this.#editTimes.forget();
    this.#end();
    this.#ports.socket.sessionChanged();
    this.#pace.resume({ byPerson: true });
    this.#begin();
  }

  #storeChanged(change: StoreChange): void {
    if (!change.sync && !change.partition) return;
    if (change.partition) this.#poller.reachChanged();
    this.#pusher.wake();
    this.#listener.statusChanged();
  }

  #heard(event: SyncSocketEvent): void {
    switch (event.kind) {
      case 'connected':
        this.#ports.session.setRotation(event.features.has('refresh_rotation'));
        this.#editTimes.announced(event.features);
        if (this.#clockWatch.isKnown()) this.#wayOpened();
        void this.#poller.poll('connected');
        break;
      case 'sync-required':
        void this.#poller.poll('sync-required');
        break;
      case 'reconcile':
        void this.#poller.poll('resumed');
        break;
      case 'item':
        this.#heardItem(event.event);
        break;
      case 'ring':
        this.#listener.ringHeard(event.ring);
        break;
      case 'disconnected':
        this.#poller.reachChanged();
        break;
      case 'needs-sign-in':
      case 'error':
      case 'heartbeat':
      case 'link-changed':
        break;
      default:
        assertNever(event);
    }
    this.#listener.statusChanged();
  }

  #heardItem(event: ItemEvent): void {
    if (!areOwnItems(this.#ports)) return;
    const record = this.#records.read(eventItemId(event));
    const { verdict, ask, reconcile } = hearEvent(record, event, this.#clockWatch.aheadMs());
    if (verdict !== null) this.#records.apply([verdict]);
    if (ask !== null) void this.#settle(ask);
    if (reconcile) void this.#poller.poll('sync-required');
  }

  /** An answer that says nothing leaves it to the list. */
  async #settle(doubt: Parameters<Puller['settle']>[0]): Promise<void> {
    const era = this.#era;
    const isSettled = await this.#puller.settle(doubt);
    if (!isSettled && era === this.#era) void this.#poller.poll('sync-required');
  }

  #listed(outcome: PullOutcome): void {
    if (outcome.kind === 'listed') this.#wayOpened();
    // A server that fails at lists may still take edits.
    else if (outcome.kind !== 'no-answer') this.#pusher.wake();
    this.#listener.statusChanged();
  }

  #wayOpened(): void {
    this.#pace.resume({ byPerson: false });
    this.#pusher.wake();
  }

  #pushed(count: number): void {
    this.#pushes += count;
    this.#listener.statusChanged();
  }

  #show(progress: SyncFacts['progress']): void {
    this.#progress = progress;
    this.#listener.statusChanged();
  }
}

/** Who is signed in, and whether the server takes it no more. */
interface SignIn {
  readonly key: string;
  readonly isRefused: boolean;
}

function signInOf(session: SyncPorts['session']): SignIn {
  const account = session.account();
  const key = account === null ? '' : `${account.serverUrl} ${account.userId}`;
  return { key, isRefused: session.needsSignIn() };
}
