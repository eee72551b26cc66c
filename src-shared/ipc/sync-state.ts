import type { EpochMs } from '../time/instant.ts';

/** Why an edit waits or is not sent any more; `text` is the server's own words, cut and without control characters. */
export type WaitReason =
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly fields: readonly string[];
      readonly text: string;
    }
  | { readonly kind: 'server-error'; readonly status: number }
  | { readonly kind: 'version-limit' };

/** The one status a person sees. */
export type SyncState =
  | { readonly kind: 'signed-out' }
  /** Live by the socket. */
  | { readonly kind: 'live' }
  /** The socket is down, the list is asked for every 10 s. */
  | { readonly kind: 'polling' }
  | { readonly kind: 'connecting' }
  /** Nothing answers; `nextTryAt` by this device's clock. */
  | { readonly kind: 'offline'; readonly nextTryAt: EpochMs | null }
  | { readonly kind: 'needs-sign-in' }
  /** A person stopped it for now: edits wait, lists are not asked for. */
  | { readonly kind: 'held' }
  /** The server answers, but not usefully. */
  | { readonly kind: 'error'; readonly status: number | null };
