import { describe, expect, test } from 'vitest';
import { type AlarmSchedule, nextOccurrence } from '#shared/domain/next-occurrence.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { zoneId } from '#shared/time/zone.ts';
import { at } from './samples.ts';

function rule(time: string, recurrence: AlarmSchedule['recurrence'] = 'daily', days: number[] = []) {
  return { alarmTime: wallTime(time), recurrence, days };
}

/** The next `count` occurrences as ISO texts in UTC. */
function rings(schedule: AlarmSchedule, after: string, zone: string, count: number): string[] {
  const found: string[] = [];
  let instant = at(after);
  for (let n = 0; n < count; n++) {
    const next = nextOccurrence(schedule, instant, zoneId(zone));
    if (next === null) break;
    found.push(new Date(next).toISOString().replace(':00.000Z', 'Z'));
    instant = next;
  }
  return found;
}

const WARSAW = 'Europe/Warsaw';

describe('the next occurrence', () => {
  test('[AL1] is when the zone shows the wall time at second 0', () => {
    expect(rings(rule('07:00'), '2026-06-15T12:00:00Z', WARSAW, 1)).toEqual(['2026-06-16T05:00Z']);
    expect(rings(rule('07:00'), '2026-01-15T12:00:00Z', WARSAW, 1)).toEqual(['2026-01-16T06:00Z']);
    expect(rings(rule('07:00'), '2026-06-15T12:00:00Z', 'Asia/Kathmandu', 1)).toEqual(['2026-06-16T01:15Z']);
  });

  test('[AL2] is strictly later than the instant asked about', () => {
    expect(rings(rule('07:00'), '2026-06-16T05:00:00.000Z', WARSAW, 1)).toEqual(['2026-06-17T05:00Z']);
    expect(rings(rule('07:00'), '2026-06-16T04:59:59.999Z', WARSAW, 1)).toEqual(['2026-06-16T05:00Z']);
  });

  test('[AL3] follows the name of the recurrence whatever the days say', () => {
    const friday = '2026-06-19T12:00:00Z';
    expect(rings(rule('07:00', 'weekdays', [6]), friday, WARSAW, 2)).toEqual([
      '2026-06-22T05:00Z',
      '2026-06-23T05:00Z',
    ]);
    expect(rings(rule('07:00', 'weekends', [2]), friday, WARSAW, 3)).toEqual([
      '2026-06-20T05:00Z',
      '2026-06-21T05:00Z',
      '2026-06-27T05:00Z',
    ]);
  });

  test('[AL3] counts weekly days from Sunday as 0, in local dates', () => {
    expect(rings(rule('00:30', 'weekly', [0]), '2026-06-19T12:00:00Z', WARSAW, 1)).toEqual([
      '2026-06-20T22:30Z',
    ]);
    expect(rings(rule('23:30', 'weekly', [6]), '2026-06-19T12:00:00Z', 'America/New_York', 1)).toEqual([
      '2026-06-21T03:30Z',
    ]);
  });

  test('[AL4] does not exist for a weekly alarm with no day', () => {
    expect(rings(rule('07:00', 'weekly', []), '2026-06-19T12:00:00Z', WARSAW, 1)).toEqual([]);
  });

  test('[AL5] of a once-alarm is the first time the wall time comes', () => {
    expect(rings(rule('23:59', 'once', [3]), '2026-06-19T12:00:00Z', WARSAW, 1)).toEqual([
      '2026-06-19T21:59Z',
    ]);
    expect(rings(rule('00:00', 'once'), '2026-06-19T21:59:00Z', WARSAW, 1)).toEqual(['2026-06-19T22:00Z']);
  });
});

describe('an overlap', () => {
  test('[AL6] Warsaw 2026-10-25: 02:30 rings at the first 02:30 only', () => {
    expect(rings(rule('02:30'), '2026-10-24T12:00:00Z', WARSAW, 2)).toEqual([
      '2026-10-25T00:30Z',
      '2026-10-26T01:30Z',
    ]);
  });

  test('[AL6] asked between the two, the next is tomorrow', () => {
    expect(rings(rule('02:30'), '2026-10-25T00:45:00Z', WARSAW, 1)).toEqual(['2026-10-26T01:30Z']);
  });

  test('[AL6] New York 2026-11-01: 01:30 rings at the first 01:30', () => {
    expect(rings(rule('01:30'), '2026-10-31T12:00:00Z', 'America/New_York', 2)).toEqual([
      '2026-11-01T05:30Z',
      '2026-11-02T06:30Z',
    ]);
  });

  test('[AL6] Lord Howe 2026-04-05: half an hour is shown twice and rings once', () => {
    expect(rings(rule('01:45'), '2026-04-04T12:00:00Z', 'Australia/Lord_Howe', 2)).toEqual([
      '2026-04-04T14:45Z',
      '2026-04-05T15:15Z',
    ]);
  });

  test("[AL6] St John's 2006-10-29: 00:01 goes back to 23:01, the first midnight minute counts", () => {
    expect(rings(rule('23:30'), '2006-10-28T12:00:00Z', 'America/St_Johns', 2)).toEqual([
      '2006-10-29T02:00Z',
      '2006-10-30T03:00Z',
    ]);
    expect(rings(rule('00:00'), '2006-10-28T12:00:00Z', 'America/St_Johns', 2)).toEqual([
      '2006-10-29T02:30Z',
      '2006-10-30T03:30Z',
    ]);
  });
});

describe('a gap', () => {
  test('[AL7] Warsaw 2026-03-29: 02:30 rings once, at 03:30 by the clock', () => {
    expect(rings(rule('02:30'), '2026-03-28T12:00:00Z', WARSAW, 2)).toEqual([
      '2026-03-29T01:30Z',
      '2026-03-30T00:30Z',
    ]);
  });

  test('[AL7] New York 2026-03-08: the last minute before and the first after are not shifted', () => {
    const after = '2026-03-07T12:00:00Z';
    expect(rings(rule('01:59'), after, 'America/New_York', 1)).toEqual(['2026-03-08T06:59Z']);
    expect(rings(rule('02:00'), after, 'America/New_York', 1)).toEqual(['2026-03-08T07:00Z']);
    expect(rings(rule('02:59'), after, 'America/New_York', 1)).toEqual(['2026-03-08T07:59Z']);
    expect(rings(rule('03:00'), after, 'America/New_York', 1)).toEqual(['2026-03-08T07:00Z']);
  });

  test('[AL7] Lord Howe 2026-10-04: 02:15 rings at 02:45', () => {
    expect(rings(rule('02:15'), '2026-10-03T12:00:00Z', 'Australia/Lord_Howe', 2)).toEqual([
      '2026-10-03T15:45Z',
      '2026-10-04T15:15Z',
    ]);
  });

  test('[AL7] Casablanca 2026-03-22, the end of Ramadan: 02:15 rings at 03:15', () => {
    expect(rings(rule('02:15'), '2026-03-21T12:00:00Z', 'Africa/Casablanca', 2)).toEqual([
      '2026-03-22T02:15Z',
      '2026-03-23T01:15Z',
    ]);
  });

  test('[AL7] Havana 2026-03-08: midnight is skipped, the ring belongs to its date', () => {
    expect(rings(rule('00:30', 'weekly', [0]), '2026-03-07T12:00:00Z', 'America/Havana', 2)).toEqual([
      '2026-03-08T05:30Z',
      '2026-03-15T04:30Z',
    ]);
  });

  test('[AL7] Scoresbysund 2026-03-28: 23:30 on Saturday rings at 00:30 on Sunday, as Saturday', () => {
    const zone = 'America/Scoresbysund';
    expect(rings(rule('23:30', 'weekly', [6]), '2026-03-28T12:00:00Z', zone, 1)).toEqual([
      '2026-03-29T01:30Z',
    ]);
    expect(rings(rule('23:30', 'weekly', [6]), '2026-03-29T01:15:00Z', zone, 1)).toEqual([
      '2026-03-29T01:30Z',
    ]);
  });
});

describe('a skipped date', () => {
  test('[AL8] Apia had no 30 December 2011: a daily alarm rings on the 29th and the 31st', () => {
    expect(rings(rule('07:00'), '2011-12-29T00:00:00Z', 'Pacific/Apia', 3)).toEqual([
      '2011-12-29T17:00Z',
      '2011-12-30T17:00Z',
      '2011-12-31T17:00Z',
    ]);
  });

  test('[AL8] a Friday alarm waits a week when its Friday is skipped', () => {
    expect(rings(rule('07:00', 'weekly', [5]), '2011-12-24T00:00:00Z', 'Pacific/Apia', 2)).toEqual([
      '2012-01-05T17:00Z',
      '2012-01-12T17:00Z',
    ]);
  });

  test('[AL9] the rings on both sides of a skipped date are a day apart, not one twice', () => {
    const found = rings(rule('00:00'), '1993-08-20T00:00:00Z', 'Pacific/Kwajalein', 3);
    expect(found).toEqual(['1993-08-20T12:00Z', '1993-08-21T12:00Z', '1993-08-22T12:00Z']);
  });
});

test('[AL1] an offset with seconds counts them: Monrovia before 7 January 1972', () => {
  const next = nextOccurrence(rule('07:00'), at('1971-06-01T12:00:00Z'), zoneId('Africa/Monrovia'));
  expect(next).toBe(at('1971-06-02T07:44:30Z'));
});
