import { expect, test } from 'vitest';
import type { AccountDraft } from '#renderer/account/account-draft.ts';
import { carryOut } from '#renderer/account/carry-out.ts';
import type { Bridge } from '#shared/ipc/contract.ts';
import type { AccountFailure, AccountResult } from '#shared/ipc/sync.ts';

const draft: AccountDraft = {
  server: ' https://sync.example.com ',
  email: ' person@example.com ',
  name: ' A Person ',
  password: ' spaces stay ',
  code: '123 456',
};
const arrival = { bringLocalItems: true, withoutKeyStore: 'memory' } as const;
const where = { server: 'https://sync.example.com', email: 'person@example.com' };

function refusal(why: AccountFailure): AccountResult {
  return { ok: false, why, fields: [], retryAfterSeconds: null };
}

/** A main process that answers each call as told, else with success, and keeps what it was asked. */
function mainProcess(answers: Readonly<Record<string, AccountResult>> = {}) {
  const asked: [string, unknown][] = [];
  const request = async (channel: string, argument: unknown) => {
    asked.push([channel, argument]);
    return answers[channel] ?? { ok: true };
  };
  return { asked, request: request as Bridge['request'] };
}

test('[UI27] local items and the way of keeping go along with the sign-in, and a password as it was typed', async () => {
  const { asked, request } = mainProcess();
  expect(await carryOut(request, 'sign-in', draft, arrival)).toEqual({ kind: 'signed-in' });
  expect(asked).toEqual([['account:sign-in', { ...where, password: ' spaces stay ', ...arrival }]]);
});

test('[UI27] an account that waits for its code leads to the code, and the code signs in', async () => {
  const waiting = mainProcess({ 'account:sign-in': refusal('not-verified') });
  expect(await carryOut(waiting.request, 'sign-in', draft, arrival)).toEqual({
    kind: 'next',
    step: 'verify',
  });
  const { asked, request } = mainProcess();
  expect(await carryOut(request, 'register', draft, arrival)).toEqual({ kind: 'next', step: 'verify' });
  expect(await carryOut(request, 'verify', draft, arrival)).toEqual({ kind: 'signed-in' });
  expect(asked).toEqual([
    ['account:register', { ...where, password: ' spaces stay ', name: 'A Person' }],
    ['account:verify', { ...where, code: '123456', ...arrival }],
  ]);
});

test('[UI27] a new password signs in at once; if only that fails, it is not said that the password failed', async () => {
  const { asked, request } = mainProcess();
  expect(await carryOut(request, 'forgot', draft, arrival)).toEqual({ kind: 'next', step: 'reset' });
  expect(await carryOut(request, 'reset', draft, arrival)).toEqual({ kind: 'signed-in' });
  expect(asked.map(([channel]) => channel)).toEqual([
    'account:forgot-password',
    'account:reset-password',
    'account:sign-in',
  ]);
  const failure = refusal('unreachable');
  const unsigned = mainProcess({ 'account:sign-in': failure });
  expect(await carryOut(unsigned.request, 'reset', draft, arrival)).toEqual({ kind: 'reset-only', failure });
});

test('[UI27] a failed form stays where it is, and nothing more is sent', async () => {
  const failure = refusal('bad-code');
  const { asked, request } = mainProcess({ 'account:reset-password': failure });
  expect(await carryOut(request, 'reset', draft, arrival)).toEqual({
    kind: 'failed',
    step: 'reset',
    failure,
  });
  expect(asked).toHaveLength(1);
});
