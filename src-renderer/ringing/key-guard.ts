import { assertNever } from '#shared/assert-never.ts';

/** How long the ring window must have had the focus, with no key pressed, before its keys count. */
export const QUIET_MS = 1_500;

/**
 * Whether the ring window's keys count. Nobody who was typing when it appeared may answer a ring unseen, so a key acts
 * only after a click, the global shortcut, or a quiet time with the focus.
 */
export type KeyGuard =
  | { readonly kind: 'unfocused' }
  /** Focused and quiet since `quietSinceMs`, on a clock that never steps back. */
  | { readonly kind: 'waiting'; readonly quietSinceMs: number }
  /** `heldKey` is the key whose press was let through and that is still down. */
  | { readonly kind: 'open'; readonly heldKey: string | null };

export type KeyGuardEvent =
  | { readonly kind: 'focused'; readonly atMs: number }
  | { readonly kind: 'blurred' }
  | { readonly kind: 'clicked' }
  /** The global shortcut or the notification brought the window forward. */
  | { readonly kind: 'armed' }
  | { readonly kind: 'key-down'; readonly key: string; readonly repeat: boolean; readonly atMs: number }
  | { readonly kind: 'key-up'; readonly key: string };

/** What becomes of the event: swallowed keys must reach neither shortcuts nor buttons. */
export interface KeyGuardStep {
  readonly guard: KeyGuard;
  readonly verdict: 'pass' | 'swallow';
}

export const initialKeyGuard: KeyGuard = { kind: 'unfocused' };

/** One step of the guard; pure and total. */
export function stepKeyGuard(guard: KeyGuard, event: KeyGuardEvent): KeyGuardStep {
  switch (event.kind) {
    case 'focused':
      return pass(guard.kind === 'unfocused' ? { kind: 'waiting', quietSinceMs: event.atMs } : guard);
    case 'blurred':
      return pass(initialKeyGuard);
    case 'clicked':
    case 'armed':
      return pass(guard.kind === 'open' ? guard : { kind: 'open', heldKey: null });
    case 'key-down':
      return keyDown(guard, event);
    case 'key-up':
      return keyUp(guard, event.key);
    default:
      return assertNever(event);
  }
}

function keyDown(guard: KeyGuard, event: Extract<KeyGuardEvent, { kind: 'key-down' }>): KeyGuardStep {
  const quiet = guard.kind === 'waiting' && event.atMs - guard.quietSinceMs >= QUIET_MS;
  if (event.repeat || (guard.kind !== 'open' && !quiet)) {
    return { guard: guard.kind === 'open' ? guard : waitFrom(event.atMs), verdict: 'swallow' };
  }
  return pass({ kind: 'open', heldKey: event.key });
}

/** A button acts on the release of Space: the release counts only if its press did. */
function keyUp(guard: KeyGuard, key: string): KeyGuardStep {
  if (guard.kind !== 'open' || guard.heldKey !== key) return { guard, verdict: 'swallow' };
  return pass({ kind: 'open', heldKey: null });
}

/** A key that arrives proves the focus, even if no focus event was seen. */
function waitFrom(atMs: number): KeyGuard {
  return { kind: 'waiting', quietSinceMs: atMs };
}

function pass(guard: KeyGuard): KeyGuardStep {
  return { guard, verdict: 'pass' };
}
