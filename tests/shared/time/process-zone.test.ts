import { afterEach, expect, test, vi } from 'vitest';
import { wallTime } from '#shared/time/wall-time.ts';
import { zoneId } from '#shared/time/zone.ts';
import { at } from '../domain/samples.ts';

const SCHEDULE = { alarmTime: wallTime('02:30'), recurrence: 'weekly', days: [0, 3] } as const;
const ZONES = ['Europe/Warsaw', 'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Kathmandu'];
const processZone = process.env.TZ;

afterEach(() => {
  if (processZone === undefined) delete process.env.TZ;
  else process.env.TZ = processZone;
});

/** A year of rings in every zone, computed by modules that were loaded with the process in `zone`. */
async function yearsOfRings(zone: string): Promise<number[]> {
  process.env.TZ = zone;
  vi.resetModules();
  const { nextOccurrence } = await import('#shared/domain/next-occurrence.ts');
  const rings: number[] = [];
  for (const name of ZONES) {
    let next = nextOccurrence(SCHEDULE, at('2026-01-01T00:00:00Z'), zoneId(name));
    for (let n = 0; n < 104 && next !== null; n++) {
      rings.push(next);
      next = nextOccurrence(SCHEDULE, next, zoneId(name));
    }
  }
  return rings;
}

test.each([
  ['Europe/Warsaw', -60],
  ['America/New_York', 300],
  ['Australia/Lord_Howe', -660],
  ['Asia/Kolkata', -330],
  ['Pacific/Apia', -780],
])('[AL10] a process in %s computes the same rings as one in UTC', async (zone, minutesWest) => {
  const expected = await yearsOfRings('UTC');
  const rings = await yearsOfRings(zone);
  expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(minutesWest);
  expect(rings).toHaveLength(104 * ZONES.length);
  expect(rings).toEqual(expected);
});
