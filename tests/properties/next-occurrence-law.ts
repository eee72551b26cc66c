import { Temporal } from 'temporal-polyfill';
import { nextOccurrence } from '#shared/domain/next-occurrence.ts';
import { type Recurrence, ringDays } from '#shared/domain/recurrence.ts';
import { epochMs } from '#shared/time/instant.ts';
import { type WallTime, wallTimeFromParts } from '#shared/time/wall-time.ts';
import { zoneId } from '#shared/time/zone.ts';
import { type LocalClock, localClock, offsetChanges } from './local-clock.ts';
import { DATES, type MinuteMap, walkMinutes } from './minute-map.ts';
import { type Random, wholeNumber } from './random.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const MASKS = 128;
const NAMED: readonly Recurrence[] = ['once', 'daily', 'weekdays', 'weekends'];
const DAY_SETS = Array.from({ length: MASKS }, (_, mask) =>
  [0, 1, 2, 3, 4, 5, 6].filter((day) => (mask & (1 << day)) !== 0),
);

export interface Tally {
  changes: number;
  comparisons: number;
}

/** Around every offset change of a zone, compares `nextOccurrence` with the walked minutes. Throws at a difference. */
export function checkZone(
  zone: string,
  random: Random,
  tally: Tally,
  years: readonly [number, number] = [1970, 2037],
): void {
  const clock = localClock(zone);
  for (const change of offsetChanges(clock, ...years)) {
    const everyMinute = random() < 0.005;
    checkChange({ zone, clock, change, map: walkMinutes(clock, change, everyMinute), random, tally });
    tally.changes += 1;
  }
}

interface Around {
  readonly zone: string;
  readonly clock: LocalClock;
  readonly change: number;
  readonly map: MinuteMap;
  readonly random: Random;
  readonly tally: Tally;
}

function checkChange(around: Around): void {
  for (const minute of wallMinutes(around)) {
    const rings = ringsByDate(around.map, minute);
    checkTemporal(around, minute, rings);
    for (const after of afters(around, rings)) checkAfter(around, minute, rings, after);
    checkChain(around, minute, rings);
  }
}

/** Minutes of the day: what the clock showed before and after the change, ± 1, and two seeded ones. */
function wallMinutes({ clock, change, random }: Around): Set<number> {
  const shownBefore = clock(change - 1000) + 1000;
  const shownAfter = clock(change);
  const near = [shownBefore, shownAfter].flatMap((local) => {
    const minute = Math.floor(local / MINUTE);
    return [minute - 1, minute, minute + 1];
  });
  const chosen = [wholeNumber(random, 0, 1440), wholeNumber(random, 0, 1440)];
  return new Set([...near, ...chosen].map((minute) => ((minute % 1440) + 1440) % 1440));
}

/** The ring of each of the nine dates in order, undefined for a date that does not exist. */
function ringsByDate(map: MinuteMap, minute: number): (number | undefined)[] {
  return Array.from({ length: DATES }, (_, index) => {
    const date = map.firstDate + index;
    if (!map.exists(date)) return undefined;
    const local = date * DAY + minute * MINUTE;
    const shown = map.firstShown(local);
    if (shown !== undefined) return shown;
    const gap = map.gaps.find(({ from, to }) => local >= from && local < to);
    if (gap === undefined) throw new Error(`a minute is neither shown nor in a gap: ${local}`);
    return shownInGap(map, local + gap.to - gap.from);
  });
}

/** A shifted wall time can fall between the walked minutes where an offset has seconds: count on from the minute before. */
function shownInGap(map: MinuteMap, local: number): number {
  const whole = Math.floor(local / MINUTE) * MINUTE;
  const at = map.firstShown(whole) ?? Number.NaN;
  const next = map.firstShown(whole + MINUTE) ?? Number.NaN;
  const shown = Number.isNaN(at) ? next - (whole + MINUTE - local) : at + (local - whole);
  if (Number.isNaN(shown)) throw new Error(`no instant shows ${local}`);
  return shown;
}

/** The polyfill's own answer for each date that exists. */
function checkTemporal(around: Around, minute: number, rings: readonly (number | undefined)[]): void {
  const index = Math.floor(DATES / 2) + wholeNumber(around.random, -1, 2);
  const ring = rings[index];
  if (ring === undefined) return;
  const date = Temporal.PlainDate.from('1970-01-01').add({ days: around.map.firstDate + index });
  const time = { hour: Math.floor(minute / 60), minute: minute % 60 };
  const zoned = date.toPlainDateTime(time).toZonedDateTime(around.zone, { disambiguation: 'compatible' });
  expectEqual(around, zoned.epochMilliseconds, ring, { against: 'Temporal', minute, index });
}

/** A seeded instant early in the nine days, both sides of the change, and exactly at and just before a ring. */
function afters({ change, map, random }: Around, rings: readonly (number | undefined)[]): number[] {
  const early = (map.firstDate + 1) * DAY + wholeNumber(random, 0, DAY);
  const ring = rings[Math.floor(DATES / 2)] ?? change;
  return [early, change - 1, change, ring, ring - 1];
}

function checkAfter(
  around: Around,
  minute: number,
  rings: readonly (number | undefined)[],
  after: number,
): void {
  const expectedOf = earliestByMask(firstByWeekday(around.map, rings, after));
  const lastKnown = Math.max(...rings.map((ring) => ring ?? 0));
  const check = (recurrence: Recurrence, days: readonly number[], mask: number) => {
    const actual = next(around.zone, minute, { recurrence, days }, after);
    const expected = mask === 0 ? null : (expectedOf[mask] ?? null);
    around.tally.comparisons += 1;
    if (actual === expected && (actual === null || actual > after)) return;
    // Not within the nine days: all that can be said is that it comes after them.
    if (expected === Number.POSITIVE_INFINITY && actual !== null && actual > lastKnown) return;
    expectEqual(around, actual, expected, { recurrence, days, minute, after });
  };
  for (let mask = 0; mask < MASKS; mask++) check('weekly', DAY_SETS[mask] ?? [], mask);
  for (const recurrence of NAMED) check(recurrence, [3], maskOf(ringDays(recurrence, [3])));
}

/** For every set of days the earliest of their rings: that of its lowest day, or of the set without it. */
function earliestByMask(first: readonly number[]): number[] {
  const earliest = [Number.POSITIVE_INFINITY];
  for (let mask = 1; mask < MASKS; mask++) {
    const lowest = 31 - Math.clz32(mask & -mask);
    const rest = earliest[mask & (mask - 1)] ?? Number.POSITIVE_INFINITY;
    earliest.push(Math.min(first[lowest] ?? Number.POSITIVE_INFINITY, rest));
  }
  return earliest;
}

function firstByWeekday(map: MinuteMap, rings: readonly (number | undefined)[], after: number): number[] {
  const first: number[] = Array.from({ length: 7 }, () => Number.POSITIVE_INFINITY);
  for (const [index, ring] of rings.entries()) {
    const day = new Date((map.firstDate + index) * DAY).getUTCDay();
    if (ring !== undefined && ring > after && ring < (first[day] ?? 0)) first[day] = ring;
  }
  return first;
}

/** Asked on and on, it tells one ring for each matching date that exists, and no other. */
function checkChain(around: Around, minute: number, rings: readonly (number | undefined)[]): void {
  const mask = wholeNumber(around.random, 1, MASKS);
  const matching = rings.filter((_, index) => {
    const day = new Date((around.map.firstDate + index) * DAY).getUTCDay();
    return (mask & (1 << day)) !== 0;
  });
  const expected = [...new Set(matching.filter((ring) => ring !== undefined))].sort((a, b) => a - b);
  let after = (expected[0] ?? 0) - 1;
  for (const ring of expected) {
    const actual = next(around.zone, minute, { recurrence: 'weekly', days: DAY_SETS[mask] ?? [] }, after);
    expectEqual(around, actual, ring, { chainOf: DAY_SETS[mask], minute, after });
    after = ring;
  }
}

function maskOf(days: readonly number[]): number {
  return days.reduce((mask, day) => mask | (1 << day), 0);
}

function next(
  zone: string,
  minute: number,
  rule: { recurrence: Recurrence; days: readonly number[] },
  after: number,
): number | null {
  return nextOccurrence({ alarmTime: WALL_TIMES[minute] as WallTime, ...rule }, epochMs(after), zoneId(zone));
}

const WALL_TIMES = Array.from({ length: 1440 }, (_, minute) =>
  wallTimeFromParts(Math.floor(minute / 60), minute % 60),
);

function expectEqual(
  { zone, change }: Around,
  actual: number | null,
  expected: number | null,
  details: object,
): void {
  if (actual === expected) return;
  const told = (at: number | null) => (at !== null && Number.isFinite(at) ? new Date(at).toISOString() : at);
  throw new Error(
    `${zone}, change at ${told(change)}: got ${told(actual)}, expected ${told(expected)}; ${JSON.stringify(details)}`,
  );
}
