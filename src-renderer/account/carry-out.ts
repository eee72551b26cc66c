import { assertNever } from '#shared/assert-never.ts';
import type { Bridge } from '#shared/ipc/contract.ts';
import type { AccountResult } from '#shared/ipc/sync.ts';
import { type AccountDraft, type AccountStep, codeDigits } from './account-draft.ts';
import type { Failure } from './failure-words.ts';

/** What happens to the local items and the tokens when the sign-in succeeds. */
export interface Arrival {
  readonly bringLocalItems: boolean;
  readonly withoutKeyStore: 'plain' | 'memory';
}

/** What sending a form led to. */
export type Outcome =
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'next'; readonly step: AccountStep }
  /** `step`: the form that helps, which may be another one than was sent. */
  | { readonly kind: 'failed'; readonly step: AccountStep; readonly failure: Failure }
  /** The new password is set, but signing in with it brought nothing. */
  | { readonly kind: 'reset-only'; readonly failure: Failure };

type Request = Bridge['request'];

/** Sends one form. Rejects only if the main process does not answer at all. */
export async function carryOut(
  request: Request,
  step: AccountStep,
  draft: AccountDraft,
  arrival: Arrival,
): Promise<Outcome> {
  const server = draft.server.trim();
  const email = draft.email.trim();
  const { password } = draft;
  const code = codeDigits(draft.code);
  const signIn = () => request('account:sign-in', { server, email, password, ...arrival });
  switch (step) {
    case 'sign-in':
      return afterSignIn(await signIn());
    case 'register': {
      const made = await request('account:register', { server, email, password, name: draft.name.trim() });
      return outcomeOf(made, step, { kind: 'next', step: 'verify' });
    }
    case 'verify':
      return outcomeOf(await request('account:verify', { server, email, code, ...arrival }), step, {
        kind: 'signed-in',
      });
    case 'forgot':
      return outcomeOf(await request('account:forgot-password', { server, email }), step, {
        kind: 'next',
        step: 'reset',
      });
    case 'reset': {
      const set = await request('account:reset-password', { server, email, code, password });
      if (!set.ok) return { kind: 'failed', step, failure: set };
      const signedIn = await signIn();
      return signedIn.ok ? { kind: 'signed-in' } : { kind: 'reset-only', failure: signedIn };
    }
    default:
      return assertNever(step);
  }
}

/** An account that waits for its code is not refused: the code is asked for. */
function afterSignIn(result: AccountResult): Outcome {
  if (result.ok || result.why !== 'not-verified') return outcomeOf(result, 'sign-in', { kind: 'signed-in' });
  return { kind: 'next', step: 'verify' };
}

function outcomeOf(result: AccountResult, step: AccountStep, success: Outcome): Outcome {
  return result.ok ? success : { kind: 'failed', step, failure: result };
}
