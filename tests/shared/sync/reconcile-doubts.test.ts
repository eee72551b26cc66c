import { describe, expect, test } from 'vitest';
import { markBase, markBases, type Records, reconcile, settleDoubt } from '#shared/sync/reconcile.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import { addMs } from '#shared/time/instant.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import type { ServerList } from '#shared/wire/client-list.ts';
import type { ServerItem } from '#shared/wire/item-mapping.ts';
import { NOON } from '../domain/samples.ts';
import { alarmItem, byId, deleted, disabledByProgram, edited, onServer, settled } from './samples.ts';

function listOf(...items: readonly ServerItem[]): ServerList {
  return { items, unreadable: [], isComplete: true };
}

/** The list against the records, asked for when they were as they are, unless `asked` says otherwise. */
function against(list: ServerList, records: Records, asked = markBases(records)) {
  return reconcile(list, records, { asked, serverAheadMs: 0 });
}

describe('an item whose deletion was told', () => {
  const settle = (record: SyncRecord, answer: ItemAnswer) =>
    settleDoubt({ why: 'deletion', record, asked: markBase(record), answer, serverAheadMs: 0 });

  test('[SY26] and that a GET does not find is deleted, unless it was edited here', () => {
    expect(settle(settled(), { kind: 'gone' })).toMatchObject({
      record: null,
      notices: ['deleted-elsewhere'],
    });
    expect(settle(deleted(), { kind: 'gone' })).toMatchObject({ record: null, notices: [] });
    const gym = edited(alarmItem({ label: 'Gym' }));
    expect(settle(gym, { kind: 'gone' })?.record).toEqual(gym);
  });

  test('[SY29] and that the program edited is not brought back by that', () => {
    expect(settle(disabledByProgram(), { kind: 'gone' })).toMatchObject({ record: null });
  });

  test('[SY26] and that a GET finds, or nobody answers for, stays', () => {
    expect(settle(settled(), { kind: 'item', item: onServer(alarmItem()) })).toBeNull();
    expect(settle(settled(), { kind: 'no-answer' })).toBeNull();
    expect(settle(settled(), { kind: 'unreadable', status: 404 })).toBeNull();
  });

  test('[SY28] and that was unknown until an event came late is gone again', () => {
    const taken = settled();
    const asked = markBase(taken);
    const doubt = { why: 'unknown-item', asked, answer: { kind: 'gone' }, serverAheadMs: 0 } as const;
    expect(settleDoubt({ ...doubt, record: taken })?.record).toBeNull();
    expect(settleDoubt({ ...doubt, asked: undefined, record: null })).toBeNull();
  });
});

describe('a list that lacks much', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => settled({ ...alarmItem(), id: `a${n}` }));
  const there = (count: number) => listOf(...many(count).map(({ item }) => onServer(item)));

  test.each([
    [10, 4, 6],
    [6, 0, 6],
  ])('[SY22] of %d items with %d left is not believed: %d are asked for', (all, left, asked) => {
    const { verdicts, ask } = against(there(left), byId(...many(all)));
    expect(verdicts).toEqual([]);
    expect(ask).toHaveLength(asked);
    expect(ask[0]?.why).toBe('mass-deletion');
  });

  test.each([
    [5, 0],
    [12, 6],
  ])('[SY22] of %d items with %d left is believed', (all, left) => {
    const { verdicts, ask } = against(there(left), byId(...many(all)));
    expect(verdicts).toHaveLength(all - left);
    expect(ask).toEqual([]);
  });

  test('[SY22] an item that is gone after all goes to the trash, and is offered back with the others', () => {
    const record = settled();
    const doubt = { why: 'mass-deletion', record, asked: markBase(record), serverAheadMs: 0 } as const;
    expect(settleDoubt({ ...doubt, answer: { kind: 'gone' } })).toMatchObject({
      record: null,
      notices: ['deleted-with-many'],
    });
    expect(settleDoubt({ ...doubt, answer: { kind: 'item', item: onServer(record.item) } })).toBeNull();
    expect(settleDoubt({ ...doubt, answer: { kind: 'server-error', status: 500 } })).toBeNull();
  });
});

describe('a copy older than what was agreed on', () => {
  const older = onServer(alarmItem({ version: 2, label: 'Old' }));
  const settle = (record = settled(), answer: ItemAnswer = { kind: 'item', item: older }) =>
    settleDoubt({ why: 'older-copy', record, asked: markBase(record), answer, serverAheadMs: 0 });

  test('[SY23] is asked for first', () => {
    const { verdicts, ask } = against(listOf(older), byId(settled()));
    expect(verdicts).toEqual([]);
    expect(ask).toEqual([{ id: 'a1', why: 'older-copy' }]);
  });

  test('[SY23] so is other content under the same version', () => {
    const other = onServer(alarmItem({ label: 'Other' }));
    expect(against(listOf(other), byId(settled())).ask).toHaveLength(1);
  });

  test('[SY23] is taken if it is so, and what it replaces is told', () => {
    expect(settle()).toMatchObject({
      record: { item: { label: 'Old' }, base: { item: { version: 2 } } },
      conflicts: [{ group: 'label', lostSide: 'local', lost: { label: 'Pobudka' } }],
    });
  });

  test('[SY23] is merged with what was edited here', () => {
    const verdict = settle(edited(alarmItem({ enabled: false }), alarmItem(), addMs(NOON, 5)));
    expect(verdict).toMatchObject({
      record: { item: { label: 'Old', enabled: false }, pending: { kind: 'edit' } },
    });
    expect(verdict?.conflicts.map(({ group }) => group)).toEqual(['label']);
  });

  test('[SY20] is not taken if the base has changed since it was asked for', () => {
    const now = settled(alarmItem({ version: 9 }));
    const asked = markBase(settled());
    const answer: ItemAnswer = { kind: 'item', item: older };
    expect(settleDoubt({ why: 'older-copy', record: now, asked, answer, serverAheadMs: 0 })).toBeNull();
  });
});
