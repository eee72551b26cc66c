import { describe, expect, test } from 'vitest';
import { wholeText } from '#shared/exchange/text-parts.ts';
import { writeIcal } from '#shared/exchange/write-ical.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { alarm, NOON, timer } from '../domain/samples.ts';
import { firstAlarm, imported, plan, present, read, reads, WARSAW } from './samples.ts';

/** A calendar of one event, its lines given. */
function calendar(...lines: string[]): string {
  const event = ['BEGIN:VEVENT', 'UID:u1', 'SUMMARY:Joga', ...lines, 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VCALENDAR', ''].join('\r\n');
}

function schedule(...lines: string[]) {
  const { alarmTime, recurrence, days } = firstAlarm(read(calendar(...lines))).fields;
  return { alarmTime, recurrence, days };
}

function reason(...lines: string[]) {
  return read(calendar(...lines)).left[0]?.reason;
}

const MONDAY = 'DTSTART:20260615T073000';

describe('writing', () => {
  test('[EX5] an alarm is an event without a zone that begins when it rings next, with a reminder at its start', () => {
    const { text } = wholeText(writeIcal([alarm({ recurrence: 'weekly', days: [0, 3] })], NOON, WARSAW));
    const lines = text.split('\r\n');
    expect(lines).toContain('DTSTART:20260617T070000');
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU,WE');
    expect(lines).toContain('UID:a1@pobudka.app');
    expect(lines).toContain('TRIGGER:PT0S');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  test('[EX5] a once-alarm has no rule, and what never rings is left out and counted', () => {
    const never = alarm({ id: 'a2', recurrence: 'weekly', days: [] });
    const written = wholeText(writeIcal([alarm({ recurrence: 'once' }), never, timer()], NOON, WARSAW));
    expect(written.result).toMatchObject({ alarms: 1, alarmsLeft: 1, timersLeft: 1 });
    expect(written.text).not.toContain('RRULE');
  });

  test('[EX5] a label cannot break out of its line', () => {
    const label = `x\\n${'ą'.repeat(150)};,BEGIN:VEVENT`;
    const { text } = wholeText(writeIcal([alarm({ label })], NOON, WARSAW));
    expect(firstAlarm(read(text)).fields.label).toBe(label);
    const longest = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(75);
  });
});

describe('reading', () => {
  test('[EX6] daily and weekly events are taken, under the name of their days', () => {
    const at = { alarmTime: '07:30', days: [] };
    expect(schedule(MONDAY, 'RRULE:FREQ=DAILY')).toEqual({ ...at, recurrence: 'daily' });
    expect(schedule(MONDAY, 'RRULE:FREQ=WEEKLY')).toEqual({ ...at, recurrence: 'weekly', days: [1] });
    expect(schedule(MONDAY, 'RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=MO,TU,WE,TH,FR')).toEqual({
      ...at,
      recurrence: 'weekdays',
    });
    expect(schedule(MONDAY, 'RRULE:FREQ=WEEKLY;BYDAY=SU,SA')).toEqual({ ...at, recurrence: 'weekends' });
    expect(schedule(MONDAY, 'RRULE:FREQ=DAILY;BYDAY=TU,TH')).toEqual({
      ...at,
      recurrence: 'weekly',
      days: [2, 4],
    });
  });

  test('[EX6] what an alarm cannot be is left, each with its reason', () => {
    expect(reason(MONDAY, 'RRULE:FREQ=MONTHLY')).toBe('monthly');
    expect(reason(MONDAY, 'RRULE:FREQ=YEARLY')).toBe('monthly');
    expect(reason(MONDAY, 'RRULE:FREQ=WEEKLY;INTERVAL=2')).toBe('interval');
    expect(reason(MONDAY, 'RRULE:FREQ=DAILY;COUNT=5')).toBe('series-ends');
    expect(reason(MONDAY, 'RRULE:FREQ=DAILY;UNTIL=20270101T000000Z')).toBe('series-ends');
    expect(reason(MONDAY, 'RRULE:FREQ=HOURLY')).toBe('rule');
    expect(reason(MONDAY, 'RRULE:FREQ=DAILY;BYHOUR=7,9')).toBe('rule');
    expect(reason(MONDAY, 'RRULE:FREQ=WEEKLY;BYDAY=1MO')).toBe('rule');
    expect(reason('DTSTART;VALUE=DATE:20260615')).toBe('all-day');
    expect(reason(MONDAY, 'STATUS:CANCELLED')).toBe('cancelled');
    expect(reason(MONDAY, 'RECURRENCE-ID:20260615T073000')).toBe('exception');
  });

  test('[EX6] a single event is taken only if it is the next time its clock time comes', () => {
    expect(schedule('DTSTART:20260616T073000')).toMatchObject({ alarmTime: '07:30', recurrence: 'once' });
    expect(reason('DTSTART:20260617T073000')).toBe('one-date');
    expect(reason('DTSTART:20260615T073000')).toBe('past');
  });

  test('[EX6] a time of another zone becomes the time here, and its days with it', () => {
    expect(schedule('DTSTART:20260615T053000Z', 'RRULE:FREQ=DAILY').alarmTime).toBe('07:30');
    const tokyo = schedule('DTSTART;TZID=Asia/Tokyo:20260615T010000', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE');
    expect(tokyo).toEqual({ alarmTime: '18:00', recurrence: 'weekly', days: [0, 2] });
    expect(schedule('DTSTART;TZID=Nowhere/City:20260615T073000', 'RRULE:FREQ=DAILY').alarmTime).toBe('07:30');
  });

  test('[EX6] a broken event spoils no other, and tasks are told', () => {
    const text = calendar(MONDAY, 'RRULE:FREQ=DAILY')
      .replace('BEGIN:VEVENT', 'BEGIN:VTODO\r\nSUMMARY:Milk\r\nEND:VTODO\r\nBEGIN:VEVENT')
      .replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nthis is no line\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:cut');
    const { items, left } = read(text);
    expect(items).toHaveLength(1);
    expect(left.map(({ what, reason: why }) => `${what} ${why}`)).toEqual([
      'Milk not-an-event',
      'VEVENT 3 unreadable',
      'VEVENT 4 unreadable',
    ]);
  });

  test('[EX6] what is met in calendars is read: small letters, blanks, quoted zones, dates not said to be dates', () => {
    const weekly = { alarmTime: '07:30', recurrence: 'weekly', days: [1, 2] };
    expect(schedule(MONDAY, '', '  ', 'rrule:freq=weekly;byday=mo, tu')).toEqual(weekly);
    expect(schedule(MONDAY, 'RRULE;VALUE=RECUR:FREQ=WEEKLY;BYDAY=TU,MO;')).toEqual(weekly);
    expect(schedule('DTSTART;TZID="/Asia/To\r\n kyo":20260615T143000', 'RRULE:FREQ=DAILY').alarmTime).toBe(
      '07:30',
    );
    expect(reason('DTSTART:20260615', 'RRULE:FREQ=DAILY')).toBe('all-day');
  });

  test('[EX6] a rule or a start that is none leaves its event, under its label', () => {
    const told = (...lines: string[]) =>
      read(calendar(...lines)).left.map(({ what, reason }) => [what, reason]);
    expect(told(MONDAY, 'RRULE:FREQ=SOMETIMES')).toEqual([['Joga', 'rule']]);
    expect(told(MONDAY, 'RRULE:FREQ=WEEKLY;BYDAY=XX')).toEqual([['Joga', 'rule']]);
    expect(told('DTSTART:20260615T073000+0900', 'RRULE:FREQ=DAILY')).toEqual([['Joga', 'unreadable']]);
    expect(told('DTSTART:20261332T073000', 'RRULE:FREQ=DAILY')).toEqual([['Joga', 'unreadable']]);
  });

  test('[EX4] an event is not nested deeper than events are, and its ends fit', () => {
    const nested = (depth: number) => [...Array(depth).fill('BEGIN:X'), ...Array(depth).fill('END:X')];
    expect(reason(MONDAY, 'RRULE:FREQ=DAILY', ...nested(3))).toBeUndefined();
    expect(reason(MONDAY, 'RRULE:FREQ=DAILY', ...nested(4))).toBe('unreadable');
    expect(reason(MONDAY, 'RRULE:FREQ=DAILY', 'END:VALARM')).toBe('unreadable');
    expect(reason(MONDAY, 'RRULE:FREQ=DAILY', 'EN\r\n D:VEVENT', 'BEG\r\n IN:X')).toBe('unreadable');
  });

  test('[EX5] a sound is read whether or not it is said to be a text', () => {
    const own = ['X-POBUDKA-ENABLED:true', 'X-POBUDKA-POPUP:true'];
    const sound = (line: string) => {
      const text = calendar(MONDAY, 'RRULE:FREQ=DAILY', ...own, line);
      return firstAlarm(read(text.replace('UID:u1', 'UID:a1@pobudka.app'))).fields.customSound;
    };
    expect(sound('X-POBUDKA-SOUND:a\\, b.ogg')).toBe('a, b.ogg');
    expect(sound('X-POBUDKA-SOUND;VALUE=TEXT:a\\, b.ogg')).toBe('a, b.ogg');
  });

  test('[EX7] a foreign event imported again is the alarm it became, and what the calendar does not say stays', () => {
    const file = read(calendar(MONDAY, 'RRULE:FREQ=DAILY'));
    const [stored] = imported(file, present([]));
    if (stored?.item.type !== 'alarm') throw new Error('no alarm');
    const mine = { ...stored, item: { ...stored.item, enabled: false, customSound: 'pobudka-harp.ogg' } };
    expect(plan(file, present([mine]))).toMatchObject({ added: [], changed: [], same: [{}] });
    const moved = read(calendar('DTSTART:20260615T080000', 'RRULE:FREQ=DAILY'));
    expect(plan(moved, present([mine])).changed[0]?.fields).toEqual([
      { field: 'alarmTime', before: wallTime('07:30'), after: '08:00' },
    ]);
  });

  test('[EX6] an event without a name is called an alarm', () => {
    const text = calendar(MONDAY, 'RRULE:FREQ=DAILY').replace('SUMMARY:Joga\r\n', '');
    expect(firstAlarm(read(text)).fields.label).toBe('Alarm');
  });

  test('[EX4] more events than anyone has are refused', () => {
    const many = 'BEGIN:VEVENT\nEND:VEVENT\n'.repeat(100_001);
    expect(reads(`BEGIN:VCALENDAR\n${many}`)).toEqual({ ok: false, error: { kind: 'too-many' } });
  });
});
