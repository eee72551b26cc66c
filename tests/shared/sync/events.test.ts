import { describe, expect, test } from 'vitest';
import { newsOf } from '#shared/sync/agreement.ts';
import { eventItemId, hearEvent } from '#shared/sync/events.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import { addMs } from '#shared/time/instant.ts';
import type { ItemEvent } from '#shared/wire/client-frames.ts';
import type { ServerItem } from '#shared/wire/item-mapping.ts';
import { NOON } from '../domain/samples.ts';
import { alarmItem, deleted, disabledByProgram, edited, onServer, settled, timerItem } from './samples.ts';

const NOTHING = { verdict: null, ask: null, reconcile: false };

function changed(server: ServerItem): ItemEvent {
  return { kind: 'changed', isNew: false, server };
}

function hear(record: SyncRecord | null, event: ItemEvent) {
  return hearEvent(record, event, 0);
}

describe('a changed item', () => {
  const gym = alarmItem({ label: 'Gym', version: 5 });

  test('[SY2] [SY25] that is newer is taken', () => {
    expect(hear(settled(), changed(onServer(gym)))).toMatchObject({
      verdict: { record: { item: { label: 'Gym' } } },
      ask: null,
    });
  });

  test('[SY25] that is an echo of our edit confirms it', () => {
    const { verdict } = hear(edited({ ...gym, version: 3 }), changed(onServer(gym)));
    expect(verdict).toMatchObject({
      record: { pending: null, base: { item: { version: 5 } } },
      conflicts: [],
    });
  });

  test('[SY25] heard again, or late, changes nothing', () => {
    const now = settled(alarmItem({ version: 7 }));
    for (const version of [3, 5, 7]) {
      expect(hear(now, changed(onServer(alarmItem({ version, label: 'Late' }))))).toEqual(NOTHING);
    }
  });

  test('[SY24] of a former life changes nothing, of a new one everything', () => {
    const late = onServer(alarmItem({ createdAt: addMs(NOON, -1e9), version: 50 }));
    expect(hear(settled(), changed(late))).toEqual(NOTHING);
    const anew = onServer(alarmItem({ createdAt: NOON, version: 1, label: 'New' }));
    expect(hear(settled(), changed(anew)).verdict?.record?.item.label).toBe('New');
  });

  test('[SY28] that is unknown here is taken at once and asked about', () => {
    expect(hear(null, changed(onServer(gym)))).toMatchObject({
      verdict: { record: { item: { label: 'Gym' } } },
      ask: { id: 'a1', why: 'unknown-item' },
    });
  });

  test('[SY29] drops the program’s own edit, even if a person set it to what it was', () => {
    const again = onServer(alarmItem({ recurrence: 'once', version: 7 }));
    expect(hear(disabledByProgram(), changed(again)).verdict).toMatchObject({
      record: { item: { enabled: true }, pending: null },
      notices: ['program-edit-dropped'],
    });
  });

  test('[SY29] that says what the program said settles it', () => {
    const same = onServer(alarmItem({ recurrence: 'once', enabled: false, version: 5 }));
    expect(hear(disabledByProgram(), changed(same)).verdict).toMatchObject({
      notices: [],
      record: { pending: null },
    });
  });
});

describe('a start of the old client', () => {
  const local = addMs(NOON, 7_200_000);
  const asRead = timerItem({ enabled: true, startedAt: NOON, version: 5 });

  test('[WI8] once read, stays as it was read although its distance from the last edit has changed', () => {
    const record: SyncRecord = { ...settled(asRead), base: { item: asRead, wireStartedAt: local } };
    const later = timerItem({ enabled: true, startedAt: local, label: 'Tea', version: 7 });
    const { verdict } = hear(record, changed(onServer(later, { at: addMs(NOON, 999_999) })));
    expect(verdict?.record?.item).toMatchObject({ label: 'Tea', startedAt: NOON });
    expect(verdict?.record?.base?.wireStartedAt).toBe(local);
  });

  test('[WI8] is none if it is the start we sent ourselves', () => {
    const start = addMs(NOON, -900_000);
    const mine = timerItem({ enabled: true, startedAt: start });
    const doubted = onServer({ ...mine, startedAt: NOON, version: 5 }, { wireStartedAt: start });
    expect(hear(edited(mine, timerItem()), changed(doubted)).verdict).toMatchObject({
      record: { item: { startedAt: start }, pending: null },
    });
  });
});

describe('a deletion', () => {
  const gone = (version: number | null = null): ItemEvent => ({ kind: 'deleted', id: 'a1', version });

  test('[SY26] is asked about', () => {
    for (const record of [settled(), edited(alarmItem()), deleted()]) {
      expect(hear(record, gone())).toEqual({ ...NOTHING, ask: { id: 'a1', why: 'deletion' } });
    }
    expect(hear(settled(), gone(4)).ask).not.toBeNull();
  });

  test('[SY26] for good, which carries the version that is known, is asked about as well', () => {
    expect(hear(settled(), gone(3)).ask).toEqual({ id: 'a1', why: 'deletion' });
  });

  test('[SY26] of what is unknown, or older than what is known, is nothing', () => {
    expect(hear(null, gone())).toEqual(NOTHING);
    expect(hear(settled(), gone(2))).toEqual(NOTHING);
  });
});

describe('a change in part', () => {
  const part = (fields: Record<string, unknown>): ItemEvent => ({
    kind: 'changed-in-part',
    id: 'a1',
    fields: { id: 'a1', ...fields },
  });

  test('[SY27] changes the fields it names, and the whole item is still news', () => {
    const heard = hear(settled(), part({ label: 'Gym', version: 5 }));
    expect(heard.reconcile).toBe(true);
    expect(heard.verdict?.record?.item).toMatchObject({ label: 'Gym', enabled: true, alarmTime: '07:00' });
    const base = heard.verdict?.record?.base ?? null;
    expect(newsOf(base, onServer(alarmItem({ label: 'Gym', version: 5 })))).toBe('newer');
  });

  test('[SY27] keeps a running timer running', () => {
    const running = settled(timerItem({ id: 'a1', enabled: true, startedAt: NOON }));
    const { verdict } = hear(running, part({ label: 'Tea', version: 5 }));
    expect(verdict?.record?.item).toMatchObject({ label: 'Tea', enabled: true, startedAt: NOON });
  });

  test('[SY27] without a version, of an unknown item, or of an edited one only asks for the list', () => {
    const asks = { ...NOTHING, reconcile: true };
    expect(hear(settled(), part({ label: 'Gym' }))).toEqual(asks);
    expect(hear(null, part({ label: 'Gym', version: 5 }))).toEqual(asks);
    expect(hear(edited(alarmItem()), part({ label: 'Gym', version: 5 }))).toEqual(asks);
    expect(hear(settled(), part({ label: 7, version: 5 }))).toEqual(asks);
  });

  test('[SY27] that is late is nothing', () => {
    expect(hear(settled(), part({ label: 'Gym', version: 3 }))).toEqual(NOTHING);
  });
});

test('[SY25] an event names its item', () => {
  expect(eventItemId(changed(onServer(alarmItem())))).toBe('a1');
  expect(eventItemId({ kind: 'deleted', id: 'x', version: null })).toBe('x');
});
