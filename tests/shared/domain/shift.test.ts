import { expect, it } from 'vitest';
import type { Recurrence } from '#shared/domain/recurrence.ts';
import { ringDays } from '#shared/domain/recurrence.ts';
import { shiftedTimes } from '#shared/domain/shift.ts';
import { wallTime } from '#shared/time/wall-time.ts';

function shifted(time: string, minutes: number, recurrence: Recurrence, days: number[] = []) {
  const { alarmTime, dayShift, ...after } = shiftedTimes(
    { alarmTime: wallTime(time), recurrence, days },
    minutes,
  );
  return [alarmTime, after.recurrence, after.days, dayShift];
}

it('[BU2] within the day only the time moves', () => {
  expect(shifted('07:30', 45, 'weekdays')).toEqual(['08:15', 'weekdays', [], 0]);
  expect(shifted('07:30', -450, 'weekly', [1])).toEqual(['00:00', 'weekly', [1], 0]);
});

it('[BU2] over midnight the days go along, either way and over the end of the week', () => {
  expect(shifted('23:50', 20, 'weekly', [5, 6])).toEqual(['00:10', 'weekly', [0, 6], 1]);
  expect(shifted('00:10', -20, 'weekly', [0, 3])).toEqual(['23:50', 'weekly', [2, 6], -1]);
  expect(shifted('23:50', 20, 'weekdays')).toEqual(['00:10', 'weekly', [2, 3, 4, 5, 6], 1]);
  expect(shifted('00:10', -20, 'weekends')).toEqual(['23:50', 'weekly', [5, 6], -1]);
});

it('[BU2] once and daily have no days to move', () => {
  expect(shifted('23:50', 20, 'daily')).toEqual(['00:10', 'daily', [], 1]);
  expect(shifted('00:10', -1439, 'once')).toEqual(['00:11', 'once', [], -1]);
});

it('[BU2] a shift and the same one back ring as before, whatever the time', () => {
  for (let minute = 0; minute < 1440; minute += 7) {
    const time = wallTime(
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
    );
    for (const by of [-1439, -61, -1, 1, 90, 1439]) {
      const there = shiftedTimes({ alarmTime: time, recurrence: 'weekdays', days: [] }, by);
      const back = shiftedTimes({ ...there, days: [...there.days] }, -by);
      expect(back.alarmTime).toBe(time);
      expect(ringDays(back.recurrence, back.days)).toEqual([1, 2, 3, 4, 5]);
    }
  }
});
