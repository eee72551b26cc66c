import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochMs } from '#shared/time/instant.ts';
import { instantOnWire, wireInstantSchema, wireTimestamp } from '#shared/wire/timestamps.ts';
import { at } from '../domain/samples.ts';

const SECOND = at('2026-11-22T21:57:07Z');

test.each([
  ['2026-11-22T21:57:07', 0],
  ['2026-11-22T21:57:07.213901', 213],
  ['2026-11-22T21:57:07.213', 213],
  ['2026-11-22T21:57:07.9999999', 999],
  ['2026-11-22T21:57:07.5', 500],
  ['2026-11-22T21:57:07Z', 0],
  ['2026-11-22T21:57:07.213901+00:00', 213],
  ['2026-11-22T23:57:07+02:00', 0],
  ['2026-11-22T16:27:07-0530', 0],
  ['2026-11-22 21:57:07.213901', 213],
])('[WI1] %s is UTC unless it says otherwise', (text, ms) => {
  expect(instantOnWire(text)).toBe(SECOND + ms);
});

test.each([
  '',
  '2026-11-22',
  '21:57:07',
  '2026-02-30T00:00:00',
  '2026-13-01T00:00:00',
  '2026-11-22T24:00:00',
  '2026-11-22T21:60:00',
  '2026-11-22T21:57:60',
  '2026-11-22T21:57:07+25:00',
  '2026-11-22T21:57:07 ',
  '0050-01-01T00:00:00',
  '1e3',
])('[WI1] %j is no timestamp', (text) => {
  expect(instantOnWire(text)).toBeNull();
  expect(wireInstantSchema.safeParse(text).success).toBe(false);
});

test('[WI2] an instant is written as naive UTC with 6 digits or none', () => {
  expect(wireTimestamp(SECOND)).toBe('2026-11-22T21:57:07');
  expect(wireTimestamp(epochMs(SECOND + 20))).toBe('2026-11-22T21:57:07.020000');
});

test('[WI1] [WI2] what was written is read as the same', () => {
  const anyInstant = fc.integer({ min: 0, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(anyInstant, (ms) => {
      expect(instantOnWire(wireTimestamp(epochMs(ms)))).toBe(ms);
    }),
    { seed: 20_261_125, numRuns: 2000 },
  );
});

test('[WI1] any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(instantOnWire(text)).toBeNull();
    }),
    { seed: 20_261_126, numRuns: 1000 },
  );
});
