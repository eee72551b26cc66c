import { expect, test } from 'vitest';
import type { ReadFile } from '#shared/exchange/incoming.ts';
import { type OldClientParts, readOldClient } from '#shared/exchange/read-old-client.ts';
import { finish } from '#shared/exchange/slices.ts';
import { soundPaths, withSounds } from '#shared/exchange/with-sounds.ts';
import { addMs } from '#shared/time/instant.ts';
import { at, NOON } from '../domain/samples.ts';
import { firstAlarm, firstTimer, imported, present, read, WARSAW } from './samples.ts';

const alarmRecord = {
  id: 'b0f6b6c2-0000-4000-8000-000000000001',
  time: '07:30',
  label: 'Praca',
  enabled: true,
  recurrence: 'custom',
  days: [0, 2, 6],
  play_sound: true,
  show_popup: true,
  custom_sound: null,
  created_at: '2025-03-01T09:00:00.123456',
};
const timerRecord = {
  id: 't-1',
  duration: 300,
  label: 'Herbata',
  enabled: false,
  remaining: 300,
  repeat: false,
};

function readParts(parts: Partial<OldClientParts>): ReadFile {
  const whole = { alarms: null, timers: null, rows: null, damaged: [], ...parts };
  return finish(readOldClient(whole, WARSAW));
}

function schedule(change: object) {
  const { recurrence, days } = firstAlarm(readParts({ alarms: [{ ...alarmRecord, ...change }] })).fields;
  return { recurrence, days };
}

test('[EX10] chosen days are counted from Monday there, and from Sunday here', () => {
  expect(schedule({})).toEqual({ recurrence: 'weekly', days: [0, 1, 3] });
  expect(schedule({ recurrence: 'weekly', days: [4] })).toEqual({ recurrence: 'weekly', days: [5] });
});

test('[EX10] a named recurrence decides by its name, whatever its days say', () => {
  expect(schedule({ recurrence: 'weekdays', days: [0, 1, 2, 3, 4] })).toEqual({
    recurrence: 'weekdays',
    days: [],
  });
  expect(schedule({ recurrence: 'weekends', days: [5, 6] })).toEqual({ recurrence: 'weekends', days: [] });
  expect(schedule({ recurrence: null, days: null })).toEqual({ recurrence: 'once', days: [] });
});

test('[EX10] monthly and no days at all are left and told', () => {
  const { items, left } = readParts({
    alarms: [
      { ...alarmRecord, recurrence: 'monthly' },
      { ...alarmRecord, recurrence: 'custom', days: [] },
    ],
  });
  expect(items).toEqual([]);
  expect(left.map(({ what, reason }) => `${what} ${reason}`)).toEqual(['Praca monthly', 'Praca no-days']);
});

test('[EX10] all that the old client knows of an alarm is kept', () => {
  const file = readParts({ alarms: [{ ...alarmRecord, enabled: 0, play_sound: 0, time: '7:05:00' }] });
  const [stored] = imported(file, present([]));
  expect(stored?.item).toMatchObject({
    id: alarmRecord.id,
    label: 'Praca',
    alarmTime: '07:05',
    enabled: false,
    playSound: false,
    showPopup: true,
    createdAt: at('2025-03-01T08:00:00.123Z'),
  });
});

test('[EX10] a timer that runs goes on to its end: its start is local there', () => {
  const running = { ...timerRecord, enabled: true, started_at: '2026-06-15T13:58:00.5' };
  const [stored] = imported(readParts({ timers: [running] }), present([]));
  expect(stored?.item).toMatchObject({
    enabled: true,
    startedAt: addMs(NOON, -119_500),
    durationSeconds: 300,
  });
  const paused = firstTimer(readParts({ timers: [{ ...timerRecord, remaining: 41.2 }] }));
  expect(paused.fields.run).toEqual({ kind: 'paused', remainingSeconds: 42 });
});

test('[EX10] the files go before the database, which adds what they have not, without what was deleted', () => {
  const row = { type: 'alarm', alarm_time: '06:00', recurrence: 'custom', days: '[5]', enabled: 1 };
  const { items } = readParts({
    alarms: [alarmRecord],
    rows: [
      { ...row, id: alarmRecord.id, label: 'Other' },
      { ...row, id: 'r1', label: 'Row', deleted_at: null },
      { ...row, id: 'r2', label: 'Gone', deleted_at: '2025-01-01T00:00:00' },
      { id: 'r3', type: 'timer', label: 'Row timer', duration: 60, repeat: 1, days: null },
    ],
  });
  expect(items.map(({ fields }) => fields.label)).toEqual(['Praca', 'Row', 'Row timer']);
  expect(items[1]?.fields).toMatchObject({ alarmTime: '06:00', recurrence: 'weekly', days: [6] });
});

test('[EX10] corrupt parts are told, and the others are taken', () => {
  const { items, left } = readParts({
    alarms: { not: 'a list' },
    timers: [timerRecord, { ...timerRecord, duration: 'x' }, null, { ...timerRecord, duration: 9_000_000 }],
    rows: ['junk'],
    damaged: ['alarms.db'],
  });
  expect(items).toHaveLength(1);
  expect(left.map(({ what, reason }) => `${what} ${reason}`)).toEqual([
    'alarms.db unreadable',
    'alarms.json unreadable',
    'Herbata unreadable',
    'timers.json[2] unreadable',
    'Herbata too-long',
    'alarms.db[0] unreadable',
  ]);
});

test('[EX10] one of its files by itself is known by its content', () => {
  expect(read(JSON.stringify([alarmRecord])).items).toHaveLength(1);
  expect(read(JSON.stringify([timerRecord])).source).toBe('old-client');
});

test('[EX11] a sound has the name it gets here; one that was not found keeps its own, and is told', () => {
  const sounds = [
    '/home/ola/kogut.mp3',
    'C:\\Muzyka\\dzwon.wav',
    '\\\\server\\share\\x.mp3',
    'https://x/y.mp3',
  ];
  const file = readParts({
    alarms: sounds.map((custom_sound, n) => ({ ...alarmRecord, id: `s${n}`, custom_sound })),
  });
  expect(soundPaths(file)).toEqual(sounds.slice(0, 2));
  const named = withSounds(file, new Map([['/home/ola/kogut.mp3', 'kogut (2).mp3']]));
  expect(named.items.map(({ fields }) => fields.customSound)).toEqual([
    'kogut (2).mp3',
    'dzwon.wav',
    null,
    null,
  ]);
  expect(named.left.map(({ reason, field }) => [reason, field])).toEqual([
    ['sound-missing', 'dzwon.wav'],
    ['sound-missing', '\\\\server\\share\\x.mp3'],
    ['sound-missing', 'https://x/y.mp3'],
  ]);
});
