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

const newer = onServer(alarmItem({ label: 'Run', version: 5 }));

describe('an item in the list', () => {
  test('[SY1] that is the same says nothing', () => {
    expect(against(listOf(onServer(alarmItem())), byId(settled()))).toEqual({ verdicts: [], ask: [] });
  });

  test('[SY2] that is newer is taken, and one unknown here too', () => {
    for (const records of [byId(settled()), byId()]) {
      const { verdicts } = against(listOf(newer), records);
      expect(verdicts).toMatchObject([{ record: { item: { label: 'Run' }, pending: null }, conflicts: [] }]);
    }
  });

  test('[SY2] that differs in nothing a person sees leaves our spelling', () => {
    const mine = settled(alarmItem({ days: [1, 3] }));
    const { verdicts } = against(listOf(onServer(alarmItem({ version: 5 }))), byId(mine));
    expect(verdicts[0]?.record?.item).toMatchObject({ days: [1, 3], version: 5 });
  });

  test('[SY3] is merged with a pending edit', () => {
    const { verdicts } = against(listOf(newer), byId(edited(alarmItem({ enabled: false }))));
    expect(verdicts[0]?.record).toMatchObject({
      item: { label: 'Run', enabled: false },
      pending: { kind: 'edit' },
      base: { item: { version: 5 } },
    });
  });

  test('[SY18] that is newer drops a pending deletion', () => {
    expect(against(listOf(newer), byId(deleted())).verdicts).toMatchObject([
      { notices: ['deletion-dropped'] },
    ]);
    expect(against(listOf(onServer(alarmItem())), byId(deleted())).verdicts).toEqual([]);
  });

  test('[SY24] made anew is taken whatever its version', () => {
    const anew = onServer(alarmItem({ version: 1, createdAt: NOON, label: 'New' }));
    expect(against(listOf(anew), byId(settled())).verdicts).toMatchObject([
      { record: { item: { label: 'New' } } },
    ]);
  });
});

describe('[SY20] an item whose base changed since the list was asked for', () => {
  const before = markBases(byId(settled()));

  test('[SY20] is not spoken of', () => {
    const pushed = byId(settled(alarmItem({ version: 9 })));
    expect(against(listOf(newer), pushed, before)).toEqual({ verdicts: [], ask: [] });
    expect(against(listOf(), pushed, before)).toEqual({ verdicts: [], ask: [] });
  });

  test('[SY20] is not brought back if it is gone, nor deleted if it is new', () => {
    expect(against(listOf(newer), byId(), before).verdicts).toEqual([]);
    expect(against(listOf(), byId(settled()), markBases(byId())).verdicts).toEqual([]);
  });
});

describe('an item absent from the list', () => {
  test('[SY21] was deleted elsewhere', () => {
    expect(against(listOf(), byId(settled())).verdicts).toEqual([
      { id: 'a1', record: null, conflicts: [], notices: ['deleted-elsewhere'] },
    ]);
  });

  test('[SY21] stays if it was edited here, or was never there', () => {
    expect(against(listOf(), byId(edited(alarmItem({ label: 'Gym' })))).verdicts).toEqual([]);
    expect(against(listOf(), byId(edited(alarmItem(), null))).verdicts).toEqual([]);
  });

  test('[SY21] is done if it was deleted here too', () => {
    expect(against(listOf(), byId(deleted())).verdicts).toMatchObject([{ record: null, notices: [] }]);
  });

  test('[SY21] stays if the list is not complete, or says that it is there', () => {
    expect(against({ ...listOf(), isComplete: false }, byId(settled())).verdicts).toEqual([]);
    expect(against({ ...listOf(), unreadable: ['a1'] }, byId(settled())).verdicts).toEqual([]);
  });

  test('[SY29] is not kept by the program’s own edit', () => {
    expect(against(listOf(), byId(disabledByProgram())).verdicts).toMatchObject([{ record: null }]);
  });
});

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
