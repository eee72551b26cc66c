import type { ServerTime } from '#shared/sync/server-clock.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import type { SentWireItem } from '#shared/wire/client-item.ts';
import type { ServerList } from '#shared/wire/client-list.ts';

/** An answer that decides nothing about items. */
export type NoDecision = Extract<
  ItemAnswer,
  { kind: 'unauthorised' | 'wait' | 'server-error' | 'unreadable' | 'no-answer' }
>;

export type ListAnswer = { readonly kind: 'list'; readonly list: ServerList } | NoDecision;

/** `versions`: what was stored, by id. `refused`: the whole call was (422), and everything in it is to be sent by itself. */
export type BulkAnswer =
  | { readonly kind: 'bulk'; readonly versions: ReadonlyMap<string, number> }
  | { readonly kind: 'refused' }
  | NoDecision;

/**
 * The calls about items, for the account that is signed in. Nothing rejects. A 401 was met with one refresh for all callers
 * before it is answered as `unauthorised`. At most 4 requests are in flight, bulk and list included; the others wait in order.
 */
export interface ServerApi {
  /** The whole list, or by type. A server whose whole list fails with 500 is asked for both types. */
  list(): Promise<ListAnswer>;
  get(id: string): Promise<ItemAnswer>;
  /** `key`: an `Idempotency-Key`, for a server that announces it. */
  upsert(item: SentWireItem, key: string | null): Promise<ItemAnswer>;
  /** Softly. `version`: `If-Match`, for a server that announces it. */
  delete(id: string, version: number | null): Promise<ItemAnswer>;
  bulk(items: readonly SentWireItem[]): Promise<BulkAnswer>;
  /** The server's time in any answer, as it was seen. Returns the unsubscribe function. */
  onServerTime(listener: (time: ServerTime) => void): () => void;
  /** Cancels what is in flight and waits; every caller gets `no-answer`. */
  cancelAll(): void;
}
