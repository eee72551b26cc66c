import { expect, test } from 'vitest';
import type { Alarm } from '#shared/domain/item.ts';
import { hear } from '#shared/sync/hear.ts';
import { asPersonLeftIt, isBegunAgain, ownDoing } from '#shared/sync/own-doing.ts';
import { addMs } from '#shared/time/instant.ts';
import { NOON } from '../domain/samples.ts';
import {
  alarmItem,
  disabledByProgram,
  edited,
  onServer,
  pendingEdit,
  settled,
  timerItem,
} from './samples.ts';

const once = alarmItem({ recurrence: 'once' });
const label = { ...once, label: 'Gym' };
/** A label edited at noon; a second later the alarm rang here, and was disabled. */
const endedOnTop = {
  ...edited(label, once, NOON),
  item: { ...label, enabled: false, updatedAt: addMs(NOON, 1_000) },
};

function newer(change: Partial<Alarm> = {}) {
  return onServer({ ...once, version: once.version + 1, ...change }, { at: addMs(NOON, -1_000) });
}

test('[SY40] only what the server does not have, and no person asked for, is the program’s doing', () => {
  expect(ownDoing(settled(once))).toBeNull();
  expect(ownDoing(edited({ ...once, enabled: false }, once))).toBeNull();
  expect(ownDoing(disabledByProgram())).toMatchObject({ enabled: false });
  expect(ownDoing({ ...settled(once), item: { ...once, enabled: false } })).toMatchObject({ enabled: false });
  expect(ownDoing(endedOnTop)).toBe(endedOnTop.item);
});

test('[SY40] newer word from the server replaces what the program ended on top of an edit, and the edit stands', () => {
  const { record } = hear(endedOnTop, newer({ customSound: 'gong.ogg' }), 0);
  expect(record?.item).toMatchObject({ label: 'Gym', enabled: true, customSound: 'gong.ogg' });
  expect(record?.pending).toEqual(endedOnTop.pending);
});

test('[SY40] a timer’s end that lies on top of an edit is the program’s too', () => {
  const running = timerItem({ enabled: true, startedAt: NOON });
  const cleared = {
    ...edited({ ...running, label: 'Eggs' }, running, NOON),
    item: { ...running, label: 'Eggs', enabled: false, startedAt: null, updatedAt: addMs(NOON, 1) },
  };
  expect(asPersonLeftIt(cleared)).toMatchObject({ label: 'Eggs', startedAt: NOON });
});

test('[SY40] what a person began again stays pending though the server’s item says the same', () => {
  const begun = { ...edited(once, once, NOON), sent: [{ ...once, enabled: false }] };
  expect(isBegunAgain(begun)).toBe(true);
  const { record } = hear(begun, newer(), 0);
  expect(record).toMatchObject({ pending: pendingEdit(NOON), sent: [], item: { enabled: true } });
  const again = record && hear(record, newer({ version: once.version + 2 }), 0);
  expect(again?.record?.pending).toBeNull();
});
