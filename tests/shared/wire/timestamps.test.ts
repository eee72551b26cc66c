import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochMs } from '#shared/time/instant.ts';
import {
  canonicalTimestamp,
  instantOnWire,
  wireTimestamp,
  wireTimestampSchema,
} from '#shared/wire/timestamps.ts';

const AT = Date.UTC(2026, 10, 22, 21, 57, 7, 213);

describe('a wire timestamp', () => {
  test.each([
    ['2026-11-22T21:57:07.213', AT],
    ['2026-11-22T21:57:07.213901', AT],
    ['2026-11-22T21:57:07.213901234', AT],
    ['2026-11-22 21:57:07,213Z', AT],
    ['2026-11-22T21:57:07.213+00:00', AT],
    ['2026-11-22T22:57:07.213+0100', AT],
    ['2026-11-22T16:27:07.213-05:30', AT],
    ['2026-11-22T21:57', AT - 7_213],
    ['1899-12-31T23:30:00-01:00', Date.UTC(1900, 0, 1, 0, 30)],
    ['9999-12-31T23:59:59.999', Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
  ])('[SV29] without a zone or with any means one instant: %s', (text, instant) => {
    expect(instantOnWire(text)).toBe(instant);
  });

  test.each([
    '',
    'now',
    '2026-11-22',
    '2026-02-29T00:00:00',
    '2026-13-01T00:00:00',
    '2026-11-22T24:00:00',
    '2026-11-22T21:60:00',
    '2026-11-22T21:57:07+24:00',
    '0026-11-22T21:57:07',
    '1899-12-31T23:59:59',
    '1900-01-01T00:30:00+01:00',
    '9999-12-31T23:30:00-01:00',
    '1795385370',
  ])('[SV29] is not: %s', (text) => {
    expect(instantOnWire(text)).toBeNull();
    expect(wireTimestampSchema.safeParse(text).success).toBe(false);
  });

  test('[SV29] is sent without a zone, with six digits or none, and keeps its microseconds', () => {
    expect(wireTimestamp(epochMs(AT))).toBe('2026-11-22T21:57:07.213000');
    expect(wireTimestamp(epochMs(AT - 213))).toBe('2026-11-22T21:57:07');
    expect(canonicalTimestamp('2026-11-22T22:57:07.213901+01:00')).toBe('2026-11-22T21:57:07.213901');
    expect(canonicalTimestamp('2026-11-22T21:57:07.000000Z')).toBe('2026-11-22T21:57:07');
  });

  test('[SV29] comes back as the instant it was sent as', () => {
    const instants = fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(9999, 11, 30) });
    fc.assert(
      fc.property(instants, (ms) => instantOnWire(wireTimestamp(epochMs(ms))) === ms),
      { seed: 7 },
    );
  });
});
