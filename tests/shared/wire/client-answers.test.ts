import { describe, expect, test } from 'vitest';
import { type HttpAnswer, readDeleteAnswer, readItemAnswer } from '#shared/wire/client-answers.ts';
import { readBulkAnswer } from '#shared/wire/client-bulk.ts';
import { joinLists, readServerList } from '#shared/wire/client-list.ts';
import {
  claimsSchema,
  refreshedSchema,
  registeredSchema,
  tokensSchema,
} from '#shared/wire/client-sign-in.ts';
import { RECORDED_ALARM, RECORDED_TIMER } from './samples.ts';

function answer(status: number, body: unknown, retryAfterMs: number | null = null): HttpAnswer {
  return { status, body, retryAfterMs };
}

describe('a list', () => {
  test('[WI10] with all its entries is complete', () => {
    const list = readServerList({ items: [RECORDED_ALARM, RECORDED_TIMER], count: 2 });
    expect(list).toMatchObject({ unreadable: [], isComplete: true });
    expect(list?.items.map(({ item }) => item.type)).toEqual(['alarm', 'timer']);
    expect(readServerList({ items: [], count: 0 })).toEqual({ items: [], unreadable: [], isComplete: true });
  });

  test('[WI10] with an entry that cannot be read says that it is there', () => {
    const list = readServerList({
      items: [RECORDED_ALARM, { ...RECORDED_ALARM, id: 'odd', alarm_time: null }],
    });
    expect(list).toMatchObject({ unreadable: ['odd'], isComplete: true });
    expect(list?.items).toHaveLength(1);
  });

  test('[WI10] with a nameless entry, or too few, is not complete', () => {
    expect(readServerList({ items: [RECORDED_ALARM, 7] })?.isComplete).toBe(false);
    expect(readServerList({ items: [RECORDED_ALARM], count: 2 })?.isComplete).toBe(false);
  });

  test('[WI10] leaves out what is deleted', () => {
    const buried = { ...RECORDED_ALARM, deleted_at: '2026-11-22T21:57:12.130082' };
    expect(readServerList({ items: [buried] })).toEqual({ items: [], unreadable: [], isComplete: true });
  });

  test.each([undefined, null, {}, [], { detail: 'Internal server error' }, { items: {} }])(
    '[WI10] %j is none',
    (body) => {
      expect(readServerList(body)).toBeNull();
    },
  );

  test('[WI11] is both by-type lists, complete if both are', () => {
    const alarms = readServerList({ items: [RECORDED_ALARM] });
    const timers = readServerList({ items: [RECORDED_TIMER] });
    expect(joinLists(alarms, timers)).toMatchObject({ isComplete: true, items: [{}, {}] });
    expect(joinLists(alarms, null)).toMatchObject({ isComplete: false, items: [{}] });
    expect(joinLists(null, timers).isComplete).toBe(false);
  });
});

describe('an answer about an item', () => {
  const conflict = {
    detail: 'Version conflict detected',
    local_version: 2,
    server_version: 3,
    server_data: { ...RECORDED_ALARM, version: 3, deleted_at: '2026-11-22T21:57:06.936943' },
  };

  test.each([200, 201])('[WI12] %d with an item is that item', (status) => {
    expect(readItemAnswer(answer(status, RECORDED_ALARM))).toMatchObject({
      kind: 'item',
      item: { deletedAt: null },
    });
  });

  test('[WI12] 409 is read in both shapes, a tombstone too', () => {
    for (const body of [{ detail: conflict }, conflict]) {
      const read = readItemAnswer(answer(409, body));
      expect(read).toMatchObject({ kind: 'conflict', item: { item: { version: 3 } } });
      expect(read.kind === 'conflict' && read.item.deletedAt).not.toBeNull();
    }
    expect(readItemAnswer(answer(409, { detail: 'odd' }))).toEqual({ kind: 'unreadable', status: 409 });
  });

  test('[WI12] 412 to a conditional delete is a conflict too', () => {
    expect(readDeleteAnswer(answer(412, { detail: conflict }))).toMatchObject({ kind: 'conflict' });
    expect(readDeleteAnswer(answer(412, { detail: 'odd' }))).toEqual({ kind: 'unreadable', status: 412 });
  });

  test.each([
    [401, { detail: 'Invalid authentication token' }, { kind: 'unauthorised' }],
    [401, undefined, { kind: 'unauthorised' }],
    [403, { detail: 'Access denied' }, { kind: 'server-error', status: 403 }],
    [404, { detail: 'Item not found' }, { kind: 'gone' }],
    [405, { detail: 'Method Not Allowed' }, { kind: 'unreadable', status: 405 }],
    [500, { detail: 'Internal server error: …' }, { kind: 'server-error', status: 500 }],
    [502, undefined, { kind: 'server-error', status: 502 }],
    [503, undefined, { kind: 'server-error', status: 503 }],
    [429, undefined, { kind: 'wait', afterMs: null }],
  ])('[WI12] %d with %j', (status, body, expected) => {
    expect(readItemAnswer(answer(status, body))).toEqual(expected);
  });

  test('[WI12] asks for patience as it says', () => {
    expect(readItemAnswer(answer(503, undefined, 5000))).toEqual({ kind: 'wait', afterMs: 5000 });
    expect(readItemAnswer(answer(429, undefined, 1000))).toEqual({ kind: 'wait', afterMs: 1000 });
  });

  test('[WI12] a refusal names the fields, and is short', () => {
    const detail = [
      { loc: ['body', 'recurrence'], msg: 'Input should be\n…'.repeat(99), type: 'literal_error' },
    ];
    const read = readItemAnswer(answer(422, { detail }));
    expect(read).toMatchObject({ kind: 'refused', refusal: { status: 422, fields: ['recurrence'] } });
    expect(read.kind === 'refused' && read.refusal.text).toHaveLength(300);
    const plain = { kind: 'refused', refusal: { status: 400, fields: [], text: 'no' } };
    expect(readItemAnswer(answer(400, { detail: 'no' }))).toEqual(plain);
    expect(readItemAnswer(answer(400, { detail: 7 }))).toMatchObject({ refusal: { text: '' } });
  });

  test.each([
    [404, undefined],
    [404, '<html>'],
    [400, undefined],
    [302, undefined],
    [200, undefined],
    [200, { hello: 'sign in to this network' }],
  ])('[WI13] %d with %j decides nothing', (status, body) => {
    expect(readItemAnswer(answer(status, body))).toEqual({ kind: 'unreadable', status });
  });

  test('[WI12] [WI13] to a deletion', () => {
    const body = { message: 'Item soft deleted successfully', id: 'x', deleted_at: null };
    expect(readDeleteAnswer(answer(200, body))).toEqual({ kind: 'deleted' });
    expect(readDeleteAnswer(answer(204, undefined))).toEqual({ kind: 'deleted' });
    expect(readDeleteAnswer(answer(404, { detail: 'Item not found' }))).toEqual({ kind: 'gone' });
    expect(readDeleteAnswer(answer(200, undefined))).toEqual({ kind: 'unreadable', status: 200 });
  });
});

test('[WI16] a bulk answer tells what was stored', () => {
  const rest = { error: null, server_version: null };
  const results = [
    { id: 'b0', status: 'success', version: 1, ...rest },
    { id: 'b1', status: 'conflict', version: null, error: 'Version mismatch', server_version: 7 },
    { id: 'b2', status: 'error', version: null, error: 'x' },
    { id: 'b3', status: 'success', version: null },
    'odd',
  ];
  expect(readBulkAnswer({ results, success_count: 1, error_count: 2 })).toEqual(new Map([['b0', 1]]));
  expect(readBulkAnswer({ detail: [] })).toBeNull();
});

describe('signing in', () => {
  const tokens = { success: true, access_token: 'a', refresh_token: 'r', token_type: 'bearer' };

  test('[WI17] gives tokens, and who one is if it says so', () => {
    const user = { id: 'u', email: 'a@example.com', name: 'A', language: 'pl', theme: 'dark' };
    expect(tokensSchema.parse({ ...tokens, user }).user).toEqual({
      id: 'u',
      email: 'a@example.com',
      name: 'A',
    });
    expect(tokensSchema.parse(tokens).user).toBeUndefined();
    expect(tokensSchema.safeParse({ ...tokens, refresh_token: '' }).success).toBe(false);
    expect(registeredSchema.parse({ user_id: 'u', email: 'e', message: 'm' })).toEqual({
      user_id: 'u',
      email: 'e',
    });
  });

  test('[WI17] a refresh may bring a new refresh token', () => {
    expect(refreshedSchema.parse({ access_token: 'a' }).refresh_token).toBeUndefined();
    expect(refreshedSchema.parse({ access_token: 'a', refresh_token: 'n' }).refresh_token).toBe('n');
  });

  test('[WI17] a token’s user is its sub or its user_id', () => {
    expect(claimsSchema.parse({ sub: 's', exp: 5, type: 'access' })).toMatchObject({ userId: 's', exp: 5 });
    expect(claimsSchema.parse({ user_id: 'u' }).userId).toBe('u');
    expect(claimsSchema.safeParse({ exp: 5 }).success).toBe(false);
  });
});
