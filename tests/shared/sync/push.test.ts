import { describe, expect, test } from 'vitest';
import type { Item } from '#shared/domain/item.ts';
import { BULK_CHUNK, planBulk, planPush } from '#shared/sync/push.ts';
import { bulkOutcome, upsertOutcome } from '#shared/sync/push-outcome.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import { addMs } from '#shared/time/instant.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import { NOON } from '../domain/samples.ts';
import { alarmItem, deleted, edited, onServer, pendingEdit, settled, timerItem } from './samples.ts';

const gym = alarmItem({ label: 'Gym' });

function answered(record: SyncRecord, answer: ItemAnswer, othersPass = false) {
  return { record, answer, serverAheadMs: 0, othersPass };
}

/** Sends the record's item at version 4 and hears the answer while the record is as `now`. */
function upsert(now: SyncRecord, answer: ItemAnswer, options: { sent?: Item; othersPass?: boolean } = {}) {
  const sent = options.sent ?? now.item;
  return upsertOutcome({ ...answered(now, answer, options.othersPass), sent, version: 4 });
}

describe('what to send', () => {
  test('[SY11] is the item at the agreed version + 1, or 1', () => {
    expect(planPush(edited(gym))).toMatchObject({ kind: 'upsert', version: 4, item: { label: 'Gym' } });
    expect(planPush(edited(gym, null))).toMatchObject({ kind: 'upsert', version: 1 });
    expect(planPush(settled())).toBeNull();
    expect(planPush(deleted())).toEqual({ kind: 'check-deletion' });
  });

  test('[SY11] is nothing once the versions are used up', () => {
    const last = alarmItem({ version: 2_147_483_646 });
    expect(planPush(edited(gym, last))).toEqual({ kind: 'version-limit' });
  });

  test('[SY19] of many pending items goes in chunks, the rest one by one', () => {
    const many = Array.from({ length: BULK_CHUNK + 3 }, (_, n) => edited({ ...gym, id: `a${n}` }));
    const tried: SyncRecord = {
      ...edited({ ...gym, id: 'tried' }),
      pending: { ...pendingEdit(), attempts: 1 },
    };
    const typeChanged = edited(timerItem({ id: 'retyped' }), alarmItem());
    const odd = [tried, typeChanged, deleted(alarmItem({ id: 'deleted' }))];
    const { chunks, alone } = planBulk([...many, ...odd], 10);
    expect(chunks.map((chunk) => chunk.length)).toEqual([BULK_CHUNK, 3]);
    expect(alone).toEqual(odd.map(({ id }) => id));
    expect(planBulk(many.slice(0, 3), 10)).toEqual({ chunks: [], alone: ['a0', 'a1', 'a2'] });
  });
});

describe('a success', () => {
  const stored = onServer({ ...gym, version: 5 }, { at: addMs(NOON, 100) });

  test('[SY12] makes the answer the base', () => {
    const { verdict, next } = upsert(edited(gym), { kind: 'item', item: stored });
    expect(next).toEqual({ kind: 'done' });
    expect(verdict?.record).toMatchObject({
      pending: null,
      base: { item: { version: 5 } },
      item: { version: 5 },
    });
  });

  test('[SY12] leaves an item pending that was changed meanwhile', () => {
    const now = edited(alarmItem({ label: 'Swim' }));
    const { verdict, next } = upsert(now, { kind: 'item', item: stored }, { sent: gym });
    expect(next).toEqual({ kind: 'send' });
    expect(verdict?.record).toMatchObject({
      item: { label: 'Swim', version: 5 },
      base: { item: { label: 'Gym', version: 5 } },
      pending: { kind: 'edit' },
    });
  });

  test('[SY12] that an event has passed changes nothing', () => {
    const now = settled(alarmItem({ label: 'Run', version: 7 }));
    expect(upsert(now, { kind: 'item', item: stored }, { sent: gym })).toEqual({
      verdict: null,
      next: { kind: 'done' },
    });
  });

  test('[SY12] does not undo a deletion asked for meanwhile', () => {
    const { verdict, next } = upsert(deleted(gym), { kind: 'item', item: stored });
    expect(verdict?.record).toMatchObject({ pending: { kind: 'deletion' }, base: { item: { version: 5 } } });
    expect(next).toEqual({ kind: 'send' });
  });
});

describe('a conflict', () => {
  test('[SY13] is merged and sent again', () => {
    const server = onServer(alarmItem({ enabled: false, version: 6 }));
    const { verdict, next } = upsert(edited(gym), { kind: 'conflict', item: server });
    expect(verdict?.record?.item).toMatchObject({ label: 'Gym', enabled: false, version: 6 });
    expect(next).toEqual({ kind: 'send' });
  });

  test('[SY13] [SY8] with our own data is done', () => {
    const { verdict, next } = upsert(edited(gym), {
      kind: 'conflict',
      item: onServer({ ...gym, version: 5 }),
    });
    expect(verdict).toMatchObject({ record: { pending: null }, conflicts: [] });
    expect(next).toEqual({ kind: 'done' });
  });

  test('[SY13] that makes no sense is tried again later, not at once', () => {
    const { next } = upsert(edited(gym), { kind: 'conflict', item: onServer(alarmItem({ version: 2 })) });
    expect(next).toEqual({ kind: 'retry', afterMs: null });
  });

  test('[SY13] that an event told before is sent again at once', () => {
    const now = edited(gym, alarmItem({ version: 6 }));
    const { verdict, next } = upsert(now, { kind: 'conflict', item: onServer(alarmItem({ version: 6 })) });
    expect(verdict).toBeNull();
    expect(next).toEqual({ kind: 'send' });
  });
});

test('[SY19] what a bulk call stored is the base, what it did not is sent by itself', () => {
  const done = bulkOutcome(edited(gym), gym, 5);
  expect(done).toMatchObject({
    verdict: { record: { pending: null, item: { version: 5 } } },
    next: { kind: 'done' },
  });
  expect(bulkOutcome(edited(gym), gym, undefined)).toEqual({ verdict: null, next: { kind: 'send' } });
});
