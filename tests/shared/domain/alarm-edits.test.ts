import { describe, expect, test } from 'vitest';
import {
  createAlarm,
  disabledOnce,
  duplicateAlarm,
  editAlarm,
  setAlarmEnabled,
} from '#shared/domain/alarm-edits.ts';
import type { EditResult } from '#shared/domain/edit-result.ts';
import { addMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { alarm, at, NOON } from './samples.ts';

const LATER = addMs(NOON, 60_000);
const AFRESH = { scheduleSince: LATER, knownSince: LATER };

function stored<T>(result: EditResult<T>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.stored;
}

function edit(before: ReturnType<typeof alarm>, change: object) {
  return stored(editAlarm(before, { kind: 'edit-alarm', id: 'a1', ...change }, LATER));
}

const create = { kind: 'create-alarm', label: 'Pobudka', alarmTime: wallTime('07:30') } as const;

test('[AL12] a new alarm is enabled, once, with sound and ring window, scheduled from now', () => {
  expect(stored(createAlarm(create, 'a9', NOON))).toEqual({
    item: {
      id: 'a9',
      type: 'alarm',
      label: 'Pobudka',
      alarmTime: '07:30',
      recurrence: 'once',
      days: [],
      enabled: true,
      playSound: true,
      showPopup: true,
      customSound: null,
      createdAt: NOON,
      updatedAt: NOON,
      version: 0,
    },
    device: {
      scheduleSince: NOON,
      knownSince: NOON,
      volume: null,
      outputDeviceId: null,
      doNotDisturb: null,
      presetSeconds: null,
    },
  });
});

test('[AL12] a new alarm takes what is asked for', () => {
  const options = { enabled: false, playSound: false, showPopup: false, customSound: 'x.ogg', volume: 0.3 };
  const made = stored(createAlarm({ ...create, ...options, recurrence: 'weekly', days: [1, 3] }, 'a9', NOON));
  expect(made.item).toMatchObject({
    enabled: false,
    playSound: false,
    showPopup: false,
    customSound: 'x.ogg',
    recurrence: 'weekly',
    days: [1, 3],
  });
  expect(made.device.volume).toBe(0.3);
});

describe('a weekly alarm without days', () => {
  const refusal = { ok: false, error: { kind: 'weekly-without-days' } };

  test('[AL13] is refused when it is made', () => {
    expect(createAlarm({ ...create, recurrence: 'weekly' }, 'a9', NOON)).toEqual(refusal);
  });

  test('[AL13] is refused as an edit', () => {
    expect(editAlarm(alarm(), { kind: 'edit-alarm', id: 'a1', recurrence: 'weekly' }, NOON)).toEqual(refusal);
  });

  test('[AL13] keeps the days it had', () => {
    expect(edit(alarm({ days: [2] }), { recurrence: 'weekly' }).item.days).toEqual([2]);
  });
});

describe('a schedule', () => {
  test.each([
    ['a new time', {}, { alarmTime: wallTime('08:00') }],
    ['a new recurrence', {}, { recurrence: 'once' }],
    ['new days of a weekly one', { recurrence: 'weekly', days: [1] }, { days: [1, 2] }],
    ['enabling', { enabled: false }, { enabled: true }],
  ] as const)('[AL14] starts afresh by %s', (_, before, change) => {
    const start = alarm({ ...before, days: 'days' in before ? [...before.days] : [] });
    expect(edit(start, change).device).toMatchObject(AFRESH);
  });

  test.each([
    ['a label', { label: 'Gym' }],
    ['a sound', { customSound: 'pobudka-dawn.ogg', playSound: false }],
    ['a volume', { volume: 0.2, outputDeviceId: 'x' }],
    ['the same time again', { alarmTime: wallTime('07:00'), recurrence: 'daily', enabled: true }],
    ['days of one that does not use them', { days: [1, 2] }],
    ['disabling', { enabled: false }],
  ])('[AL14] does not start afresh by %s', (_, change) => {
    expect(edit(alarm(), change).device).toMatchObject({ scheduleSince: NOON, knownSince: NOON });
  });

  test('[AL14] enabling and disabling by its own command is the same edit', () => {
    const off = stored(setAlarmEnabled(alarm(), false, LATER));
    expect(off.item.enabled).toBe(false);
    expect(stored(setAlarmEnabled(off, true, LATER)).device).toMatchObject(AFRESH);
  });
});

test('[AL14] an edit changes what it names, clears what it nulls, and is dated', () => {
  const before = alarm({ customSound: 'own.mp3' }, { volume: 0.5 });
  const after = edit(before, { label: 'Gym', customSound: null, volume: null });
  expect(after.item).toEqual({ ...before.item, label: 'Gym', customSound: null, updatedAt: LATER });
  expect(after.device).toEqual({ ...before.device, volume: null });
});

describe('a once-alarm', () => {
  const once = alarm({ recurrence: 'once' });
  const due = at('2026-06-16T07:00:00+02:00');

  test('[AL15] is disabled for the ring that was its own', () => {
    expect(disabledOnce(once, due, LATER)?.item).toMatchObject({ enabled: false, updatedAt: LATER });
  });

  test('[AL15] stays enabled when it was scheduled anew since that ring', () => {
    expect(disabledOnce(alarm({ recurrence: 'once' }, { scheduleSince: due }), due, LATER)).toBeNull();
  });

  test('[AL15] has nothing to disable when it repeats or is disabled', () => {
    expect(disabledOnce(alarm(), due, LATER)).toBeNull();
    expect(disabledOnce(alarm({ recurrence: 'once', enabled: false }), due, LATER)).toBeNull();
  });
});

test('[AL16] a duplicate is another alarm, scheduled from now', () => {
  const source = alarm({ recurrence: 'weekly', days: [1] }, { volume: 0.4 });
  const copy = duplicateAlarm(source, { id: 'a2' }, LATER);
  expect(copy.item).toEqual({ ...source.item, id: 'a2', createdAt: LATER, updatedAt: LATER, version: 0 });
  expect(copy.device).toEqual({ ...source.device, ...AFRESH });
  expect(duplicateAlarm(source, { id: 'a2', label: 'Copy' }, LATER).item.label).toBe('Copy');
});
