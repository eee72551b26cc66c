import { describe, expect, test } from 'vitest';
import type { Item } from '#shared/domain/item.ts';
import { planPush } from '#shared/sync/push.ts';
import { upsertOutcome } from '#shared/sync/push-outcome.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import { NOON } from '../domain/samples.ts';
import { alarmItem, disabledByProgram, edited, onServer } from './samples.ts';

const gym = alarmItem({ label: 'Gym' });
const refusal = { status: 422, fields: ['label'], text: 'label: too long' };

function answered(record: SyncRecord, answer: ItemAnswer, othersPass = false) {
  return { record, answer, serverAheadMs: 0, othersPass };
}

/** Sends the record's item at version 4 and hears the answer while the record is as `now`. */
function upsert(now: SyncRecord, answer: ItemAnswer, options: { sent?: Item; othersPass?: boolean } = {}) {
  const sent = options.sent ?? now.item;
  return upsertOutcome({ ...answered(now, answer, options.othersPass), sent, version: 4 });
}

describe('a tombstone', () => {
  const tombstone = (item: Item) => onServer({ ...item, version: 4 }, { deletedAt: NOON });

  test('[SY14] is brought back by an edit, merged', () => {
    const conflict: ItemAnswer = { kind: 'conflict', item: tombstone(alarmItem({ enabled: false })) };
    const { verdict, next } = upsert(edited(gym), conflict);
    expect(verdict?.record).toMatchObject({
      item: { label: 'Gym', enabled: false },
      pending: { kind: 'edit' },
    });
    expect(verdict?.record && planPush(verdict.record)).toMatchObject({ kind: 'upsert', version: 5 });
    expect(next).toEqual({ kind: 'send' });
  });

  test('[SY14] stays one when the deletion came after that very edit', () => {
    const record = { ...edited(gym), sent: [gym] };
    const { verdict, next } = upsert(record, { kind: 'conflict', item: tombstone(gym) });
    expect(verdict).toMatchObject({ record: null, notices: ['deleted-elsewhere'] });
    expect(next).toEqual({ kind: 'done' });
  });

  test('[SY14] of a restored item is brought back although its content is the same', () => {
    const { verdict } = upsert(edited(gym, null), { kind: 'conflict', item: tombstone(gym) });
    expect(verdict?.record?.pending?.kind).toBe('edit');
  });

  test('[SY29] is not brought back by the program', () => {
    const conflict: ItemAnswer = { kind: 'conflict', item: tombstone(alarmItem()) };
    expect(upsert(disabledByProgram(), conflict).verdict?.record).toBeNull();
  });
});

describe('a failure', () => {
  test('[SY15] for its content parks the item with the reason', () => {
    const { next } = upsert(edited(gym), { kind: 'refused', refusal });
    expect(next).toEqual({ kind: 'park', why: { kind: 'refused', refusal } });
  });

  test('[SY15] for content that is not its own any more does not', () => {
    expect(upsert(edited(gym), { kind: 'refused', refusal }, { sent: alarmItem() }).next).toEqual({
      kind: 'send',
    });
  });

  test('[SY16] of the token asks for a refresh, of patience waits as told', () => {
    expect(upsert(edited(gym), { kind: 'unauthorised' }).next).toEqual({ kind: 'refresh' });
    expect(upsert(edited(gym), { kind: 'wait', afterMs: 7 }).next).toEqual({ kind: 'retry', afterMs: 7 });
  });

  test('[SY16] without an answer is tried again, and what was sent is remembered', () => {
    const { verdict, next } = upsert(edited(gym), { kind: 'no-answer' });
    expect(next).toEqual({ kind: 'retry', afterMs: null });
    expect(verdict?.record).toMatchObject({
      sent: [{ label: 'Gym' }],
      pending: { attempts: 1, loneErrors: 0 },
    });
  });

  test.each(['gone', 'deleted'] as const)('[SY16] by a nonsensical answer (%s) is tried again', (kind) => {
    expect(upsert(edited(gym), { kind }).next).toEqual({ kind: 'retry', afterMs: null });
  });

  test('[SY17] of the server parks an item at the fifth try alone, and no item while all fail', () => {
    const tries = (othersPass: boolean) => {
      let record = edited(gym);
      return Array.from({ length: 8 }, () => {
        const outcome = upsert(record, { kind: 'server-error', status: 500 }, { othersPass });
        record = outcome.verdict?.record ?? record;
        return outcome.next.kind;
      });
    };
    expect(tries(true).indexOf('park')).toBe(4);
    expect(tries(false)).not.toContain('park');
  });
});
