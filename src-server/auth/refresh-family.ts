import { addMs, type EpochMs, laterOf } from '#shared/time/instant.ts';
import type { RefreshFamily, Step } from '../ports/user-store.ts';
import { ACCESS_SECONDS } from './tokens.ts';

export interface Presented {
  readonly token: string;
  readonly rotate: boolean;
  /** The id of the token that a rotation would hand out, and when that one ends. */
  readonly next: string;
  readonly nextExpiresAt: EpochMs;
  readonly at: EpochMs;
}

export type RefreshDecision = 'refused' | 'reused' | 'access-only' | 'rotated';

/**
 * Rotation with reuse detection (RFC 9700, 4.14.2). The previous token is still taken while its successor was never used:
 * the answer that carried it may have been lost. Any other token of the family is a copy in foreign hands, and
 * ends the whole family.
 */
export function decideRefresh(
  family: RefreshFamily | null,
  presented: Presented,
): Step<RefreshFamily, RefreshDecision> {
  const { token, rotate, next, nextExpiresAt: expiresAt, at } = presented;
  if (family === null || family.expiresAt <= at) return { keep: null, result: 'refused' };
  if (family.revoked) return { keep: family, result: 'refused' };
  const isCurrent = token === family.current;
  const isRepeated = token === family.previous && !family.currentUsed;
  if (!isCurrent && !isRepeated) return { keep: revoked(family, at), result: 'reused' };
  if (!rotate)
    return { keep: { ...family, currentUsed: isCurrent || family.currentUsed }, result: 'access-only' };
  return {
    keep: { ...family, previous: token, current: next, currentUsed: false, expiresAt },
    result: 'rotated',
  };
}

/** Remembered for as long as any of its access tokens could be used. */
function revoked(family: RefreshFamily, at: EpochMs): RefreshFamily {
  const expiresAt = laterOf(family.expiresAt, addMs(at, ACCESS_SECONDS * 1000));
  return { ...family, revoked: true, expiresAt };
}
