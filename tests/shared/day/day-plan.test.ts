import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockMinute, dayPlan, type PlanSource, weekPlan } from '#shared/day/day-plan.ts';
import { dialGroups, GROUP_MINUTES } from '#shared/day/dial-groups.ts';
import { createPlanKeeper } from '#shared/day/plan-keeper.ts';
import { nextDue } from '#shared/domain/due.ts';
import { localDate, nextOccurrence } from '#shared/domain/next-occurrence.ts';
import { addMs, epochMs } from '#shared/time/instant.ts';
import { wallTime, wallTimeFromParts } from '#shared/time/wall-time.ts';
import { zoneId } from '#shared/time/zone.ts';
import { alarm, at, NOON, occurrence } from '../domain/samples.ts';

const WARSAW = zoneId('Europe/Warsaw');

function source(change: Partial<PlanSource> = {}): PlanSource {
  const alarms = change.alarms ?? [];
  const dues = alarms.flatMap((stored) => {
    const due = nextDue(stored, null, WARSAW);
    return due === null ? [] : [[stored.item.id, due] as const];
  });
  return {
    nextDue: Object.fromEntries(dues),
    rings: [],
    skipped: [],
    missed: [],
    pausedUntil: null,
    zone: WARSAW,
    ...change,
    alarms,
  };
}

const told = (plan: ReturnType<typeof dayPlan>) => plan.map(({ minute, state }) => `${minute} ${state}`);
const today = localDate(NOON, WARSAW);
const later = at('2026-06-15T18:00:00Z');

describe('the plan of a day', () => {
  test('[PA6] has nothing ahead that a pause swallows, but what rang before it', () => {
    const alarms = [
      alarm({ id: 'b', alarmTime: wallTime('21:00'), recurrence: 'daily' }),
      alarm({ id: 'a', alarmTime: wallTime('15:00'), recurrence: 'daily' }),
    ];
    const whole = dayPlan(source({ alarms }), today, later);
    expect(whole.map(({ state }) => state)).toEqual(['past', 'ahead']);
    for (const pausedUntil of ['forever', addMs(later, 86_400_000)] as const) {
      expect(dayPlan(source({ alarms, pausedUntil }), today, later)).toEqual(whole.slice(0, 1));
    }
  });

  test('[DY1] has the rings of the date by time, past ones and those ahead', () => {
    const alarms = [
      alarm({ id: 'b', alarmTime: wallTime('21:00') }),
      alarm({ id: 'a', alarmTime: wallTime('15:00') }),
      alarm({ id: 'c', alarmTime: wallTime('22:00'), recurrence: 'weekends' }),
      alarm({ id: 'd', alarmTime: wallTime('23:00'), enabled: false }),
    ];
    expect(told(dayPlan(source({ alarms }), today, later))).toEqual(['900 past', '1260 ahead']);
  });

  test('[DY1] does not claim rings from before an alarm was there', () => {
    const alarms = [alarm({ alarmTime: wallTime('07:00') })];
    expect(dayPlan(source({ alarms }), today, later)).toEqual([]);
    expect(told(dayPlan(source({ alarms }), today + 1, later))).toEqual(['420 ahead']);
  });

  test('[DY2] has a “once” alarm on the date of its next ring only', () => {
    const alarms = [alarm({ alarmTime: wallTime('07:00'), recurrence: 'once' })];
    const week = weekPlan(source({ alarms }), today, NOON);
    expect(week.map(({ rings }) => rings.length)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  test('[DY3] tells skipped, snoozed, ringing and missed ones from the others', () => {
    const due = at('2026-06-15T15:00:00Z');
    const alarms = [alarm({ alarmTime: wallTime('17:00') })];
    const row = (change = {}) => [occurrence({ due, ...change })];
    const plan = (change: Partial<PlanSource>) => told(dayPlan(source({ alarms, ...change }), today, NOON));
    expect(plan({ skipped: row() })).toEqual(['1020 skipped']);
    expect(plan({ missed: row() })).toEqual(['1020 missed']);
    expect(plan({ rings: row({ state: { kind: 'ringing', since: due } }) })).toEqual(['1020 ringing']);
    expect(plan({ rings: row({ state: { kind: 'snoozed', until: due } }) })).toEqual(['1020 snoozed']);
  });

  test('[DY3] keeps a missed “once” alarm although it is off by now, and leaves out timers', () => {
    const missed = [occurrence({ due: later }), occurrence({ itemId: 't1', itemType: 'timer', due: later })];
    const plan = dayPlan(source({ missed }), today, addMs(later, 1));
    expect(plan.map(({ itemId, state }) => [itemId, state])).toEqual([['a1', 'missed']]);
  });

  test('[DY4] shows on the day of a gap what the clock shows when it rings', () => {
    const alarms = [
      alarm({ alarmTime: wallTime('02:30') }, { scheduleSince: epochMs(0), knownSince: epochMs(0) }),
    ];
    const spring = localDate(at('2026-03-29T12:00:00Z'), WARSAW);
    expect(dayPlan(source({ alarms }), spring, NOON).map(({ minute }) => minute)).toEqual([210]);
  });

  test('[DY5] names the same instants as the scheduler for a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 3650 }), (minute, day) => {
        const now = addMs(at('2024-01-01T00:00:00Z'), day * 86_400_000);
        const stored = alarm(
          { alarmTime: wallTimeFromParts(Math.floor(minute / 60), minute % 60), recurrence: 'weekdays' },
          { scheduleSince: now, knownSince: now },
        );
        const planned = weekPlan(source({ alarms: [stored] }), localDate(now, WARSAW), now)
          .flatMap(({ rings }) => rings.map(({ due }) => due))
          .filter((due) => due > now);
        let after = now;
        for (const due of planned) {
          after = nextOccurrence(stored.item, after, WARSAW) ?? epochMs(0);
          expect(due).toBe(after);
        }
        expect(planned.length).toBeGreaterThanOrEqual(4);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('[DY6] is the very same object until something in it can have changed', () => {
    const keep = createPlanKeeper();
    const given = source({ alarms: [alarm({ alarmTime: wallTime('17:00') })] });
    const first = keep(given, NOON);
    expect(keep(given, addMs(NOON, 60_000))).toBe(first);
    const past = keep(given, at('2026-06-15T15:00:00Z'));
    expect(past).not.toBe(first);
    expect(told(past[0]?.rings ?? [])).toEqual(['1020 past']);
    expect(keep({ ...given, skipped: [] }, addMs(NOON, 60_000))).not.toBe(past);
    expect(keep(given, at('2026-06-16T00:00:00Z'))[0]?.date).toBe(today + 1);
  });
});

describe('the marks of the dial', () => {
  const ring = (minute: number) => ({
    ...{ itemId: `a${minute}`, label: 'Pill', state: 'ahead' as const },
    minute,
    due: addMs(NOON, minute * 60_000),
  });

  test('[DY7] stand apart: rings near to each other share one, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 200 }), (minutes) => {
        const groups = dialGroups(minutes.map(ring));
        expect(groups.flat().length).toBe(minutes.length);
        const starts = groups.map(([first]) => first.minute);
        for (const [index, start] of starts.entries()) {
          if (index > 0) expect(start - (starts[index - 1] ?? 0)).toBeGreaterThanOrEqual(GROUP_MINUTES);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('[DY7] show the clock’s minute also before 1970 and west of Greenwich', () => {
    expect(clockMinute(epochMs(-60_000), zoneId('UTC'))).toBe(1439);
    expect(clockMinute(epochMs(0), zoneId('America/New_York'))).toBe(19 * 60);
  });
});
