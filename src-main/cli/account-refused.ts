import type { AccountFailure, AccountResult } from '#shared/ipc/sync.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { EXIT } from './exit-codes.ts';
import type { Reply } from './reply.ts';

const CODES: Readonly<Record<AccountFailure, number>> = {
  'not-an-address': EXIT.usage,
  'insecure-address': EXIT.insecure,
  'bad-credentials': EXIT.badCredentials,
  'not-verified': EXIT.notVerified,
  'email-taken': EXIT.refused,
  'bad-code': EXIT.refused,
  invalid: EXIT.refused,
  'too-many-tries': EXIT.later,
  unreachable: EXIT.noServer,
  'server-error': EXIT.serverError,
  'not-our-server': EXIT.serverError,
  storage: EXIT.refused,
  superseded: EXIT.refused,
};

/** Why a call about an account brought nothing: in words, and by the exit code [CL13]. */
export function accountRefused(
  { why, retryAfterSeconds }: Pick<Extract<AccountResult, { ok: false }>, 'why' | 'retryAfterSeconds'>,
  translate: Translate,
): Reply {
  const said =
    why === 'not-verified' ? translate('cli.login.not-verified') : translate(`account.failure.${why}`);
  const wait =
    retryAfterSeconds === null
      ? ''
      : ` ${translate('cli.login.retry-after', { seconds: retryAfterSeconds })}`;
  return { code: CODES[why], text: said + wait };
}
