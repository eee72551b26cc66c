import { expect, test } from 'vitest';
import type { Alarm } from '#shared/domain/item.ts';
import { hear } from '#shared/sync/hear.ts';
import { addMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { alarmItem, onServer, settled } from './samples.ts';

const once = alarmItem({ recurrence: 'once' });
/** Disabled on this device after a miss; nobody has seen the report yet. */
const missedHere = { ...settled(once), item: { ...once, enabled: false } };

function heard(change: Partial<Alarm>) {
  return hear(missedHere, onServer({ ...once, version: once.version + 1, ...change }), 0).record;
}

test('[SY39] news of other fields leaves an alarm disabled that this device disabled', () => {
  const record = heard({ label: 'Gym' });
  expect(record?.item).toMatchObject({ label: 'Gym', enabled: false, version: once.version + 1 });
  expect(record?.base?.item).toMatchObject({ label: 'Gym', enabled: true });
  expect(record?.pending).toBeNull();
});

test('[SY39] a time or recurrence set there is taken, and the alarm is on as it is there', () => {
  expect(heard({ alarmTime: wallTime('08:15') })?.item).toMatchObject({ alarmTime: '08:15', enabled: true });
  expect(heard({ recurrence: 'daily' })?.item).toMatchObject({ recurrence: 'daily', enabled: true });
});

test('[SY39] an edit made after what was missed that says it is on is taken', () => {
  const since = addMs(missedHere.item.updatedAt, 1);
  const said = onServer({ ...once, version: once.version + 1 }, { at: since });
  expect(hear(missedHere, said, 0).record?.item).toMatchObject({ enabled: true });
  expect(hear(missedHere, said, 5_000).record?.item).toMatchObject({ enabled: false });
  expect(hear(missedHere, { ...said, editedAt: addMs(since, -1) }, 0).record?.item).toMatchObject({
    enabled: false,
  });
});

test('[SY39] disabled there too, both agree', () => {
  const record = heard({ enabled: false });
  expect(record?.item).toEqual(record?.base?.item);
});
