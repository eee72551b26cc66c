import { describe, expect, test } from 'vitest';
import { addMs, epochMs } from '#shared/time/instant.ts';
import { usableZone } from '#shared/time/temporal.ts';
import { zoneId } from '#shared/time/zone.ts';
import { DAY_MS, offsetMs, spansAround, steadyOffsetMs } from '#shared/time/zone-offsets.ts';
import { at } from '../domain/samples.ts';

const HOUR = 3_600_000;
const WARSAW = zoneId('Europe/Warsaw');
const CHANGE = at('2026-03-29T01:00:00Z');
const CHANGE_DAY = Math.floor(CHANGE / DAY_MS);

describe('the remembered offsets of a zone', () => {
  test('[AL1] change at the very millisecond of the change', () => {
    expect(offsetMs(WARSAW, addMs(CHANGE, -1))).toBe(HOUR);
    expect(offsetMs(WARSAW, CHANGE)).toBe(2 * HOUR);
  });

  test('[AL1] lie in spans without gaps around a change', () => {
    expect(spansAround(WARSAW, CHANGE_DAY)).toEqual([
      { from: (CHANGE_DAY - 1) * DAY_MS, to: CHANGE, offsetMs: HOUR },
      { from: CHANGE, to: (CHANGE_DAY + 2) * DAY_MS, offsetMs: 2 * HOUR },
    ]);
  });

  test('[AL1] are steady only when the days before and after are', () => {
    expect(steadyOffsetMs(WARSAW, CHANGE_DAY - 2)).toBe(HOUR);
    for (const day of [-1, 0, 1]) expect(steadyOffsetMs(WARSAW, CHANGE_DAY + day)).toBeNull();
    expect(steadyOffsetMs(WARSAW, CHANGE_DAY + 2)).toBe(2 * HOUR);
  });

  test('[AL1] are the same when asked again after more zones and days than are remembered', () => {
    const others = ['Asia/Tokyo', 'Asia/Kolkata', 'America/New_York', 'Africa/Cairo', 'Pacific/Apia'];
    for (const zone of others) offsetMs(zoneId(zone), CHANGE);
    expect(offsetMs(WARSAW, CHANGE)).toBe(2 * HOUR);
    for (let day = 0; day < 33_000; day++) offsetMs(zoneId('UTC'), epochMs(day * DAY_MS));
    expect(offsetMs(zoneId('UTC'), epochMs(0))).toBe(0);
  });
});

describe('a zone name from the system', () => {
  test.each(['Europe/Warsaw', 'UTC', '+05:45'])('[AL11] %s is used as it is', (name) => {
    expect(usableZone(name)).toBe(name);
  });

  test.each(['Etc/Unknown', 'Nowhere/Land', ''])('[AL11] %j counts as UTC', (name) => {
    expect(usableZone(name)).toBe('UTC');
  });
});
