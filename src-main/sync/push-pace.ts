import type { ItemId } from '#shared/domain/item.ts';
import { HTTP_BACKOFF, waitMs } from '#shared/sync/backoff.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import type { SyncPorts } from './sync-ports.ts';

/** Failing servers in a row, item after item, that make the whole queue wait. */
const FAILURES_OF_ALL = 3;

/** What is new waits no longer than this because others fail: one try at a time is no storm. */
const LONGEST_DOUBT_MS = 10_000;

/** When the next push may go, and whether the server serves others while it fails one item. */
export class PushPace {
  readonly #ports: Pick<SyncPorts, 'clock' | 'random'>;
  /** By the clock that never jumps. */
  #pausedUntilMs = 0;
  /** What the server asked for; nothing that goes wrong meanwhile cuts it short. */
  #askedUntilMs = 0;
  /** Calls in a row that nobody answered, or not to us. */
  #silences = 0;
  #failuresInARow = 0;
  /** Wishes for patience in a row. */
  #wishes = 0;
  /** Pushes that the server served, and lists. */
  #served = 0;
  #listed = 0;
  readonly #sinceFailure = new Map<ItemId, { readonly served: number; readonly listed: number }>();

  constructor(ports: Pick<SyncPorts, 'clock' | 'random'>) {
    this.#ports = ports;
  }

  /** How long nothing is sent, in milliseconds; 0: it may go. */
  pausedForMs(): number {
    return this.#leftMs(Math.max(this.#pausedUntilMs, this.#askedUntilMs));
  }

  /** Until when nothing is sent, and whether the server asked for that; null: it may go. */
  pause(): { readonly until: EpochMs; readonly isAskedFor: boolean } | null {
    const leftMs = this.pausedForMs();
    if (leftMs === 0) return null;
    return { until: addMs(this.#ports.clock.now(), leftMs), isAskedFor: this.askedToWaitMs() !== null };
  }

  /** What the server asked for, if that is why it waits. */
  askedToWaitMs(): number | null {
    return this.#leftMs(this.#askedUntilMs) || null;
  }

  /** Whether the server failed at one item after the other: before the rest may go, one is tried. */
  isInDoubt(): boolean {
    return this.#failuresInARow >= FAILURES_OF_ALL;
  }

  /** The way is open again, as far as we know; only a person overrides the server's wish for patience. */
  resume({ byPerson }: { readonly byPerson: boolean }): void {
    this.#pausedUntilMs = 0;
    if (!byPerson) return;
    this.#askedUntilMs = 0;
    this.#failuresInARow = 0;
  }

  listed(): void {
    this.#listed += 1;
    this.#silences = 0;
  }

  /** Whether the server served something else since it first failed at this item. */
  othersPass(id: ItemId, { isOnlyOne }: { readonly isOnlyOne: boolean }): boolean {
    const since = this.#sinceFailure.get(id);
    if (since === undefined) return this.#served > 0 && this.#failuresInARow === 0;
    return this.#served > since.served || (isOnlyOne && this.#listed > since.listed);
  }

  /** What an answer says about the way, whatever it says about the item. */
  heard(id: ItemId, answer: ItemAnswer): void {
    switch (answer.kind) {
      case 'no-answer':
      case 'unauthorised':
        this.#silences += 1;
        this.#pause(this.#backoffMs(this.#silences));
        return;
      case 'wait':
        this.askedToWait(answer.afterMs);
        return;
      case 'server-error':
      case 'unreadable':
        this.#failed(id);
        return;
      default:
        this.served();
        this.#sinceFailure.delete(id);
    }
  }

  served(): void {
    this.#served += 1;
    this.#silences = 0;
    this.#failuresInARow = 0;
    this.#wishes = 0;
  }

  /** The server asks for patience, for a while of its own or of ours (null). */
  askedToWait(afterMs: number | null): void {
    this.#wishes += 1;
    const waitsMs = afterMs ?? this.#backoffMs(this.#wishes);
    this.#askedUntilMs = Math.max(this.#askedUntilMs, this.#ports.clock.uptimeMs() + waitsMs);
  }

  /** When an item that the server failed at is tried again. */
  retryAt(tries: number): EpochMs {
    return addMs(this.#ports.clock.now(), this.#backoffMs(tries));
  }

  #failed(id: ItemId): void {
    this.#failuresInARow += 1;
    this.#silences = 0;
    if (!this.#sinceFailure.has(id)) {
      this.#sinceFailure.set(id, { served: this.#served, listed: this.#listed });
    }
    if (this.isInDoubt()) this.#pause(Math.min(this.#backoffMs(this.#failuresInARow), LONGEST_DOUBT_MS));
  }

  #pause(ms: number): void {
    this.#pausedUntilMs = this.#ports.clock.uptimeMs() + ms;
  }

  #leftMs(untilMs: number): number {
    return Math.max(0, untilMs - this.#ports.clock.uptimeMs());
  }

  #backoffMs(failures: number): number {
    return waitMs(failures, HTTP_BACKOFF, this.#ports.random.fraction());
  }
}
