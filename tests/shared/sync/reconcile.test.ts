import { describe, expect, test } from 'vitest';
import { markBases, type Records, reconcile } from '#shared/sync/reconcile.ts';
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
