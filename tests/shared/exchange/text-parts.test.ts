import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { TextPart, TextParts } from '#shared/exchange/text-parts.ts';
import { wholeText } from '#shared/exchange/text-parts.ts';
import { writeIcal } from '#shared/exchange/write-ical.ts';
import { writeJson } from '#shared/exchange/write-json.ts';
import { zoneId } from '#shared/time/zone.ts';
import { alarm, NOON, timer } from '../domain/samples.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => alarm({ id: `a${n}`, label: `l"${n}\n` }));

function all(parts: TextParts<unknown>): TextPart[] {
  return [...parts];
}

function json(alarms: number, timers: number) {
  const items = [...many(alarms), ...Array.from({ length: timers }, (_, n) => timer({ id: `t${n}` }))];
  const about = { settings: DEFAULT_SETTINGS, rings: [], account: null, appVersion: '1.0.0', now: NOON };
  return { items, ...about };
}

test('[EX17] the pieces of our own format make what one piece would', () => {
  fc.assert(
    fc.property(fc.nat(250), fc.nat(3), (alarms, timers) => {
      const { text } = wholeText(writeJson(json(alarms, timers)));
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      expect(JSON.parse(text).alarms).toHaveLength(alarms);
      expect(JSON.parse(text).timers).toHaveLength(timers);
    }),
    { seed: 20_261_126, numRuns: 40 },
  );
});

test.each([
  ['json', () => writeJson(json(1_000, 50))],
  ['ical', () => writeIcal(many(1_000), NOON, zoneId('Europe/Warsaw'))],
] as const)(
  '[EX17] no piece of %s holds more than a hundred things, and what is done only grows',
  (_, make) => {
    const parts = all(make());
    const steps = parts.map(({ done }) => done);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.every((done, index) => done - (steps[index - 1] ?? 0) <= 100)).toBe(true);
    expect(parts.at(-1)?.done).toBe(parts.at(-1)?.total);
  },
);
