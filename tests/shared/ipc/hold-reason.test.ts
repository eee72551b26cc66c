import { expect, test } from 'vitest';
import { type HeldEdit, holdReason, isParked, type Standing } from '#shared/ipc/hold-reason.ts';
import { addMs } from '#shared/time/instant.ts';
import { NOON } from '../domain/samples.ts';

const edit: HeldEdit = { parked: null, nextTryAt: null, trouble: null };
const live: Standing = { state: { kind: 'live' }, pause: null, now: NOON };
const soon = addMs(NOON, 5_000);

test('[UI42] nothing in its way, an edit is in turn', () => {
  expect(holdReason(edit, live)).toEqual({ kind: 'in-turn' });
  expect(holdReason({ ...edit, nextTryAt: addMs(NOON, -1) }, live)).toEqual({ kind: 'in-turn' });
});

test.each(['signed-out', 'needs-sign-in', 'held', 'connecting'] as const)('[UI42] %s holds it', (kind) => {
  expect(holdReason(edit, { ...live, state: { kind } })).toEqual({ kind });
});

test('[UI42] so do an absent server and one that fails, before its own next try', () => {
  const tried: HeldEdit = { ...edit, nextTryAt: soon, trouble: 'no-answer' };
  expect(holdReason(tried, { ...live, state: { kind: 'offline', nextTryAt: null } })).toEqual({
    kind: 'offline',
  });
  expect(holdReason(tried, { ...live, state: { kind: 'error', status: 500 } })).toEqual({ kind: 'error' });
});

test('[UI42] a try in vain tells what it met and when it is tried again, by itself or with all others', () => {
  const tried: HeldEdit = { ...edit, nextTryAt: soon, trouble: 'changing' };
  expect(holdReason(tried, live)).toEqual({ kind: 'retry', at: soon, trouble: 'changing' });
  const pause = { until: soon, isAskedFor: false };
  expect(holdReason(edit, { ...live, pause })).toEqual({ kind: 'retry', at: soon, trouble: 'server-failed' });
});

test('[UI42] the server’s wish for patience is told as such, also where lists meet it', () => {
  const pause = { until: soon, isAskedFor: true };
  expect(holdReason(edit, { ...live, pause })).toEqual({ kind: 'patience', at: soon });
  const state = { kind: 'error', status: 429 } as const;
  expect(holdReason(edit, { ...live, state, pause })).toEqual({ kind: 'patience', at: soon });
});

test('[UI42] what the server has against the edit itself outlasts all that', () => {
  const parked = { kind: 'server-error', status: 500 } as const;
  const reason = holdReason({ ...edit, parked }, { ...live, state: { kind: 'held' } });
  expect(reason).toEqual(parked);
  expect(isParked(reason)).toBe(true);
  expect(isParked(holdReason(edit, live))).toBe(false);
});
