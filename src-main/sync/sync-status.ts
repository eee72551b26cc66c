import { holdReason, type Standing, type TryTrouble } from '#shared/ipc/hold-reason.ts';
import type { AccountView, SyncDetails, SyncView, WaitingView } from '#shared/ipc/sync.ts';
import type { SyncState, WaitReason } from '#shared/ipc/sync-state.ts';
import type { ParkReason } from '#shared/sync/push-next.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import type { Account, PastConflict, WaitingEdit } from '../ports/sync-store.ts';
import type { SyncFacts } from './sync-manager.ts';
import type { SyncPorts } from './sync-ports.ts';

/** Changes come in bursts; the window is told this often at most. */
const TELL_EVERY_MS = 100;
const MAX_PARKED_SHOWN = 100;
const MAX_LISTED = 200;
const MAX_NOTICES = 50;
const CONFLICTS_FOR_MS = 30 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
/** A queue this long shows its progress. */
const LONG_QUEUE = 50;

interface StatusPorts extends Pick<SyncPorts, 'store' | 'session' | 'socket' | 'clock' | 'delay'> {
  readonly facts: () => SyncFacts;
  readonly serverAheadMs: () => number;
}

/** Puts sync into what a person sees. Read anew only when something changed. */
export class SyncStatus {
  readonly #ports: StatusPorts;
  readonly #listeners = new Set<() => void>();
  #view: SyncView | null = null;
  #isTelling = false;
  /** Something changed since it was last told. */
  #isDue = false;
  /** The longest the queue of a partition was since it was last empty. */
  #queuePeak = { partition: 0, edits: 0 };

  constructor(ports: StatusPorts) {
    this.#ports = ports;
  }

  view(): SyncView {
    this.#view ??= this.#make();
    return this.#view;
  }

  /** Something may be another now: told at once, and what follows within a moment together. */
  changed(): void {
    this.#view = null;
    if (this.#isTelling) this.#isDue = true;
    else this.#tell();
  }

  /** Tells it at once: after what a person did. */
  refresh(): void {
    this.#view = null;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  details(): SyncDetails {
    const { store, socket, facts, clock } = this.#ports;
    const { polls, pushes, pause } = facts();
    const standing = { state: this.#state(), pause, now: clock.now() };
    const { unknownFrames: _unknown, malformedFrames: _malformed, ...metrics } = socket.metrics();
    const { lists, lastListAt, nextListAt } = polls;
    return {
      waiting: store
        .waiting()
        .slice(0, MAX_LISTED)
        .map((edit) => waitingView(edit, standing)),
      conflicts: store.conflicts(MAX_LISTED),
      metrics: { ...metrics, lists, pushes, lastListAt, nextListAt },
    };
  }

  #tell(): void {
    this.#isTelling = true;
    this.#isDue = false;
    this.#ports.delay(TELL_EVERY_MS, () => {
      this.#isTelling = false;
      if (this.#isDue) this.#tell();
    });
    this.refresh();
  }

  #make(): SyncView {
    const { store, session, facts } = this.#ports;
    const { polls, progress, isHeld } = facts();
    const { account, id } = store.partition();
    const waiting = account === null ? [] : store.waiting();
    const isSignedIn = session.account() !== null;
    const moving = waiting.filter(({ parked }) => parked === null).length;
    return {
      state: this.#state(),
      account: account && accountView(account),
      isSignedIn,
      waiting: waiting.length,
      parked: parkedOf(waiting),
      conflicts: account === null ? 0 : this.#openConflicts().length,
      notices: account === null ? [] : store.notices(MAX_NOTICES),
      lastSyncAt: polls.lastListAt,
      progress: isHeld ? null : (progress ?? this.#queueProgress(id, moving)),
      signInEndsAt: this.#signInEndsAt(),
      hiddenLocalItems: account === null ? 0 : store.localItems().length,
      keeping: isSignedIn ? session.keeping() : null,
    };
  }

  #state(): SyncState {
    const { session, socket, facts } = this.#ports;
    if (session.account() === null) return { kind: 'signed-out' };
    if (session.needsSignIn()) return { kind: 'needs-sign-in' };
    const { polls, isHeld } = facts();
    if (isHeld) return { kind: 'held' };
    switch (polls.last?.kind) {
      case 'server-error':
      case 'unreadable':
        return { kind: 'error', status: polls.last.status };
      case 'wait':
        return { kind: 'error', status: 429 };
      default:
    }
    if (socket.isConnected()) return { kind: 'live' };
    switch (polls.last?.kind) {
      case 'listed':
        return { kind: 'polling' };
      case 'no-answer':
        return { kind: 'offline', nextTryAt: polls.nextListAt };
      default:
        return { kind: 'connecting' };
    }
  }

  /** Of what moves: parked edits do not. */
  #queueProgress(partition: number, waiting: number): SyncView['progress'] {
    const before = this.#queuePeak.partition === partition ? this.#queuePeak.edits : 0;
    const edits = waiting === 0 ? 0 : Math.max(before, waiting);
    this.#queuePeak = { partition, edits };
    const isMoving = this.#ports.socket.isConnected() && edits >= LONG_QUEUE;
    return isMoving ? { done: edits - waiting, total: edits } : null;
  }

  #openConflicts(): readonly PastConflict[] {
    const since = addMs(this.#ports.clock.now(), -CONFLICTS_FOR_MS);
    const all = this.#ports.store.conflicts(MAX_LISTED);
    return all.filter(({ at, restoredAt }) => at >= since && restoredAt === null);
  }

  /** Told a day ahead, by the server's clock. */
  #signInEndsAt(): EpochMs | null {
    const { session, clock, serverAheadMs } = this.#ports;
    const endsAt = session.refreshEndsAt();
    if (session.account() === null || endsAt === null) return null;
    const here = addMs(endsAt, -serverAheadMs());
    return here - clock.now() <= DAY_MS ? here : null;
  }
}

function accountView({ serverUrl, email, name }: Account): AccountView {
  return { serverUrl, email, name };
}

function parkedOf(waiting: readonly WaitingEdit[]): Record<string, WaitReason> {
  const parked = waiting.flatMap(({ itemId, parked: why }) =>
    why === null ? [] : [[itemId, waitReason(why)] as const],
  );
  return Object.fromEntries(parked.slice(0, MAX_PARKED_SHOWN));
}

function waitReason(why: ParkReason): WaitReason {
  return why.kind === 'refused' ? { kind: 'refused', ...why.refusal } : why;
}

function waitingView({ parked, ...edit }: WaitingEdit, standing: Standing): WaitingView {
  const { itemId, itemType, label, operation, since, attempts, nextTryAt, lastError } = edit;
  const held = { parked: parked && waitReason(parked), nextTryAt, trouble: tryTrouble(lastError) };
  return { itemId, itemType, label, operation, since, attempts, reason: holdReason(held, standing) };
}

/** What an edit's last try met, as `ItemPusher` notes it. */
function tryTrouble(lastError: string | null): TryTrouble | null {
  switch (lastError) {
    case 'server-error':
    case 'unreadable':
      return 'server-failed';
    case 'no agreement':
      return 'changing';
    case 'no-answer':
      return 'no-answer';
    default:
      return null;
  }
}
