import type { AccountFailure, AccountResult } from '#shared/ipc/sync.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Formats } from '../i18n/formats.ts';
import { type AccountField, type AccountStep, stepFields } from './account-draft.ts';

/** A call about an account that brought nothing. */
export type Failure = Extract<AccountResult, { ok: false }>;

/** The one field a failure is about, where there is one. */
const failureFields: Readonly<Partial<Record<AccountFailure, AccountField>>> = {
  'not-an-address': 'server',
  'insecure-address': 'server',
  'not-our-server': 'server',
  'bad-credentials': 'password',
  'email-taken': 'email',
  'bad-code': 'code',
};

/** The fields of a form that a failure belongs to; none = it belongs to the whole form. */
export function refusedFields(step: AccountStep, failure: Failure): readonly AccountField[] {
  const shown = stepFields[step];
  const own = failureFields[failure.why];
  if (own !== undefined) return shown.filter((field) => field === own);
  if (failure.why !== 'invalid') return [];
  return shown.filter((field) => failure.fields.includes(field));
}

/** What happened, what was kept and what to do; with the time at which the server listens again. */
export function failureInWords(
  t: Translate,
  formats: Pick<Formats, 'time'>,
  failure: Failure,
  now: number,
): string {
  const words = t(`account.failure.${failure.why}`);
  if (failure.retryAfterSeconds === null) return words;
  const time = formats.time(now + failure.retryAfterSeconds * 1_000);
  return `${words} ${t('ui.account.wait-until', { time })}`;
}
