import { z } from 'zod';
import { itemIdSchema } from '../domain/item.ts';
import type { FieldGroup, GroupValues } from '../sync/item-groups.ts';
import type { Notice } from '../sync/record.ts';
import type { EpochMs } from '../time/instant.ts';
import type { HoldReason } from './hold-reason.ts';
import type { SyncState, WaitReason } from './sync-state.ts';

export interface AccountView {
  readonly serverUrl: string;
  readonly email: string;
  readonly name: string;
}

/** The small part of sync that is in every snapshot. */
export interface SyncView {
  readonly state: SyncState;
  /** Whose items are shown; null = the local profile. Kept after signing out with "keep". */
  readonly account: AccountView | null;
  readonly isSignedIn: boolean;
  /** Edits that wait to be sent, the parked ones included. */
  readonly waiting: number;
  /** Why items are not sent any more, by item id; at most 100. */
  readonly parked: Readonly<Record<string, WaitReason>>;
  /** Clashes whose lost value was not put back, of the last 30 days. */
  readonly conflicts: number;
  /** What was not seen yet. */
  readonly notices: readonly NoticeView[];
  readonly lastSyncAt: EpochMs | null;
  /** A list or a queue of more than a few is under way: items done and, where known, in all. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The sign-in ends within a day. */
  readonly signInEndsAt: EpochMs | null;
  /** Items of the local profile that are hidden while this account's are shown. */
  readonly hiddenLocalItems: number;
  readonly keeping: 'encrypted' | 'plain' | 'memory' | null;
}

/** Nobody is signed in, and nothing waits to be told. */
export const SIGNED_OUT: SyncView = {
  state: { kind: 'signed-out' },
  account: null,
  isSignedIn: false,
  waiting: 0,
  parked: {},
  conflicts: 0,
  notices: [],
  lastSyncAt: null,
  progress: null,
  signInEndsAt: null,
  hiddenLocalItems: 0,
  keeping: null,
};

export interface NoticeView {
  readonly id: number;
  readonly itemId: string;
  readonly label: string;
  readonly kind: Notice;
  readonly at: EpochMs;
}

export interface WaitingView {
  readonly itemId: string;
  readonly itemType: 'alarm' | 'timer';
  readonly label: string;
  readonly operation: 'upsert' | 'delete';
  readonly since: EpochMs;
  readonly attempts: number;
  readonly reason: HoldReason;
}

export interface ConflictView {
  readonly id: number;
  readonly itemId: string;
  readonly label: string;
  readonly group: FieldGroup;
  readonly lostSide: 'local' | 'server';
  readonly lost: GroupValues;
  readonly kept: GroupValues;
  readonly at: EpochMs;
  readonly restoredAt: EpochMs | null;
}

/** What the panel shows, asked for when it opens and whenever `SyncView` changes. */
export interface SyncDetails {
  /** At most 200, longest waiting first. */
  readonly waiting: readonly WaitingView[];
  /** At most 200, newest first. */
  readonly conflicts: readonly ConflictView[];
  readonly metrics: {
    readonly connections: number;
    readonly reconnects: number;
    readonly eventsReceived: number;
    readonly errors: number;
    readonly roundTripMs: number | null;
    readonly lastHeartbeatAt: EpochMs | null;
    readonly lastConnectedAt: EpochMs | null;
    readonly lastTrouble: string | null;
    readonly lists: number;
    readonly pushes: number;
    readonly lastListAt: EpochMs | null;
    readonly nextListAt: EpochMs | null;
  };
}

/** Why a call about an account brought nothing; `account.failure.<why>` says it. */
export const signInFailures = [
  'not-an-address',
  'insecure-address',
  'bad-credentials',
  'not-verified',
  'email-taken',
  'bad-code',
  'invalid',
  'too-many-tries',
  'unreachable',
  'server-error',
  'not-our-server',
  'storage',
  'superseded',
] as const;
export type AccountFailure = (typeof signInFailures)[number];

export type AccountResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: AccountFailure;
      readonly fields: readonly string[];
      readonly retryAfterSeconds: number | null;
    };

const server = z.string().min(1).max(500);
const email = z.string().min(1).max(254);
const password = z.string().max(200);
const code = z.string().max(20);
/** What to do with the local profile's items when signing in, and with the tokens where there is no key store. */
const arrival = {
  bringLocalItems: z.boolean(),
  withoutKeyStore: z.enum(['plain', 'memory']),
};

export const signInSchema = z.strictObject({ server, email, password, ...arrival });
export const registerSchema = z.strictObject({ server, email, password, name: z.string().min(1).max(100) });
export const verifySchema = z.strictObject({ server, email, code, ...arrival });
export const forgotSchema = z.strictObject({ server, email });
export const resetSchema = z.strictObject({ server, email, code, password });
export const signOutSchema = z.strictObject({ items: z.enum(['keep', 'wipe']) });
export const holdSchema = z.strictObject({ isHeld: z.boolean() });
export const retrySchema = z.strictObject({ itemId: itemIdSchema.nullable() });
export const restoreValueSchema = z.strictObject({ conflictId: z.int().min(1) });

/** What a window has to know before someone signs in. */
export interface SignInOptions {
  /** Whether tokens can be kept encrypted on this system. */
  readonly canEncrypt: boolean;
  readonly localItems: number;
  /** What was used last, for the fields. */
  readonly lastServer: string | null;
  readonly lastEmail: string | null;
}
