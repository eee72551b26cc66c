import type { EpochMs } from '../time/instant.ts';
import type { SyncState, WaitReason } from './sync-state.ts';

/** States of sync in which nothing is sent. */
export const holdingStates = [
  'signed-out',
  'needs-sign-in',
  'held',
  'offline',
  'connecting',
  'error',
] as const satisfies readonly SyncState['kind'][];

/** What the last try of an edit met. `changing`: something ever newer from elsewhere. */
export const tryTroubles = ['no-answer', 'server-failed', 'changing'] as const;
export type TryTrouble = (typeof tryTroubles)[number];

/** Why an edit was not sent yet, for a person. `At`: how instants are given. */
export type HoldReason<At = EpochMs> =
  /** What the server has against it: it is not sent any more by itself. */
  | WaitReason
  | { readonly kind: (typeof holdingStates)[number] }
  /** The server asked for patience. */
  | { readonly kind: 'patience'; readonly at: At }
  | { readonly kind: 'retry'; readonly at: At; readonly trouble: TryTrouble }
  /** It is sent at this moment, or next. */
  | { readonly kind: 'in-turn' };

/** What is known of one edit. */
export interface HeldEdit {
  readonly parked: WaitReason | null;
  readonly nextTryAt: EpochMs | null;
  /** What its last try met, if it was tried in vain. */
  readonly trouble: TryTrouble | null;
}

/** How sync stands meanwhile. `pause`: until when nothing is sent at all, and whether the server asked for that. */
export interface Standing {
  readonly state: SyncState;
  readonly pause: { readonly until: EpochMs; readonly isAskedFor: boolean } | null;
  readonly now: EpochMs;
}

/** What the server has against the edit itself outlasts how sync stands, and that outlasts the edit's turn. */
export function holdReason(edit: HeldEdit, { state, pause, now }: Standing): HoldReason {
  if (edit.parked !== null) return edit.parked;
  const trouble = edit.trouble ?? 'server-failed';
  if (pause?.isAskedFor) return { kind: 'patience', at: pause.until };
  if (isHolding(state.kind)) return { kind: state.kind };
  if (edit.nextTryAt !== null && edit.nextTryAt > now) return { kind: 'retry', at: edit.nextTryAt, trouble };
  return pause === null ? { kind: 'in-turn' } : { kind: 'retry', at: pause.until, trouble };
}

/** Whether the edit is not sent any more by itself. */
export function isParked<Reason extends HoldReason<unknown>>(
  reason: Reason,
): reason is Extract<Reason, { readonly kind: WaitReason['kind'] }> {
  return reason.kind === 'refused' || reason.kind === 'server-error' || reason.kind === 'version-limit';
}

function isHolding(kind: SyncState['kind']): kind is (typeof holdingStates)[number] {
  return holdingStates.some((state) => state === kind);
}
