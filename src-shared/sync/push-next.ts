import type { Refusal } from '../wire/client-answers.ts';
import type { Verdict } from './record.ts';

/** Why an item is not sent any more by itself. */
export type ParkReason =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The server fails at this item, and at this item alone. */
  | { readonly kind: 'server-error'; readonly status: number }
  | { readonly kind: 'version-limit' };

/** What to do about the item now. */
export type Next =
  | { readonly kind: 'done' }
  | { readonly kind: 'send' }
  /** The check found nothing newer: the DELETE may go. */
  | { readonly kind: 'delete' }
  /** Again after this time, or after a backoff of the caller's. */
  | { readonly kind: 'retry'; readonly afterMs: number | null }
  /** Kept with its reason until it is edited or tried by hand; everything else goes on. */
  | { readonly kind: 'park'; readonly why: ParkReason }
  /** One refresh of the token for all, then again; if that is refused, a sign-in is needed and the queue is kept. */
  | { readonly kind: 'refresh' };

export interface Outcome {
  /** Null: nothing about the item changes. */
  readonly verdict: Verdict | null;
  readonly next: Next;
}
