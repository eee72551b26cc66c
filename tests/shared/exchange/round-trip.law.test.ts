import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeText } from '#shared/exchange/text-parts.ts';
import { writeIcal } from '#shared/exchange/write-ical.ts';
import { NOON } from '../domain/samples.ts';
import { anyItems, calendarEssence, essence, exported } from './exported.ts';
import { imported, plan, present, read, WARSAW } from './samples.ts';

const RUNS = { seed: 20261126, numRuns: 150 };

test('[EX1] what was exported and imported into an empty store is as it was', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const after = imported(read(exported(items)), present([]));
      expect(sorted(after.map(essence))).toEqual(sorted(items.map(essence)));
    }),
    RUNS,
  );
});

test('[EX7] a file imported twice changes nothing the second time, here or in an account, whatever was there', () => {
  fc.assert(
    fc.property(anyItems, anyItems, fc.constantFrom(null, 'u@s'), (theirs, ours, account) => {
      const twins = theirs.slice(0, 3).map((stored, n) => ({
        ...stored,
        item: { ...stored.item, id: `twin-${n}` },
      }));
      const file = read(exported(theirs));
      const once = imported(file, present([...ours, ...twins], { account }));
      const again = plan(file, present(once, { account }));
      expect({ added: again.added, changed: again.changed }).toEqual({ added: [], changed: [] });
      expect(again.same).toHaveLength(theirs.length);
    }),
    RUNS,
  );
});

test('[EX5] alarms come back from a calendar as they were, timers stay out', () => {
  fc.assert(
    fc.property(anyItems, (items) => {
      const { text, result } = wholeText(writeIcal(items, NOON, WARSAW));
      const { timersLeft } = result;
      const after = imported(read(text), present([]));
      const alarms = items.filter(({ item }) => item.type === 'alarm');
      expect(sorted(after.map(calendarEssence))).toEqual(sorted(alarms.map(calendarEssence)));
      expect(timersLeft).toBe(items.length - alarms.length);
    }),
    RUNS,
  );
});

function sorted(values: readonly unknown[]): string[] {
  return values.map((value) => JSON.stringify(value, Object.keys(value as object).sort())).sort();
}
