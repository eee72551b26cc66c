import { describe, expect, test } from 'vitest';
import { deletionCheckOutcome, deletionOutcome } from '#shared/sync/push-outcome.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import { alarmItem, deleted, edited, onServer, settled } from './samples.ts';

const gym = alarmItem({ label: 'Gym' });

function answered(record: SyncRecord, answer: ItemAnswer, othersPass = false) {
  return { record, answer, serverAheadMs: 0, othersPass };
}

describe('a deletion', () => {
  const check = (record: SyncRecord, answer: ItemAnswer) => deletionCheckOutcome(answered(record, answer));

  test('[SY18] goes when nothing newer is there', () => {
    expect(check(deleted(), { kind: 'item', item: onServer(alarmItem()) })).toEqual({
      verdict: null,
      next: { kind: 'delete' },
    });
  });

  test('[SY18] is dropped and told when something newer is there', () => {
    const server = onServer(alarmItem({ label: 'Run', version: 5 }));
    const { verdict, next } = check(deleted(), { kind: 'item', item: server });
    expect(verdict).toMatchObject({
      record: { item: { label: 'Run' }, pending: null },
      notices: ['deletion-dropped'],
    });
    expect(next).toEqual({ kind: 'done' });
  });

  test('[SY18] stands against our own edit whose answer was lost', () => {
    const record = { ...deleted(gym), sent: [gym] };
    const { verdict, next } = check(record, { kind: 'item', item: onServer({ ...gym, version: 5 }) });
    expect(verdict?.record?.pending?.kind).toBe('deletion');
    expect(next).toEqual({ kind: 'delete' });
  });

  test('[SY18] of what is gone is done', () => {
    expect(check(deleted(), { kind: 'gone' })).toMatchObject({
      verdict: { record: null },
      next: { kind: 'done' },
    });
    for (const kind of ['gone', 'deleted'] as const) {
      expect(deletionOutcome(answered(deleted(), { kind }))).toMatchObject({
        verdict: { record: null },
        next: { kind: 'done' },
      });
    }
  });

  test('[SY18] that was taken back meanwhile makes the item anew', () => {
    expect(check(edited(gym), { kind: 'gone' })).toEqual({ verdict: null, next: { kind: 'send' } });
    for (const record of [edited(gym), settled(gym)]) {
      const { verdict, next } = deletionOutcome(answered(record, { kind: 'deleted' }));
      expect(verdict?.record).toMatchObject({ base: null, pending: { kind: 'edit' } });
      expect(next).toEqual({ kind: 'send' });
    }
  });

  test('[SY18] that the server compared and refused looks again', () => {
    const conflict: ItemAnswer = { kind: 'conflict', item: onServer(alarmItem({ version: 5 })) };
    expect(deletionOutcome(answered(deleted(), conflict)).next).toEqual({ kind: 'send' });
    expect(deletionOutcome(answered(deleted(), { kind: 'no-answer' })).next.kind).toBe('retry');
  });
});
