import { expect, test } from 'vitest';
import { Tally } from '#server/tally.ts';
import { epochMs } from '#shared/time/instant.ts';

test('[SV15] a window begins with its first count, is given back what was no try, and ends if the clock is set back', () => {
  let now = 10_000;
  const tally = new Tally({ max: 2, windowMs: 1_000, clock: { now: () => epochMs(now) } });
  const kinds = (count: number) => Array.from({ length: count }, () => tally.take('a', 1).kind);
  const first = tally.take('a', 1);
  expect(kinds(2)).toEqual(['taken', 'refused']);
  if (first.kind === 'taken') first.giveBack();
  expect(kinds(2)).toEqual(['taken', 'refused']);
  expect(tally.take('b', 2).kind).toBe('taken');
  now += 999;
  expect(tally.take('a', 1)).toEqual({ kind: 'refused', retryAfterSeconds: 1 });
  now += 1;
  expect(kinds(3)).toEqual(['taken', 'taken', 'refused']);
  now -= 5_000;
  expect(kinds(3)).toEqual(['taken', 'taken', 'refused']);
});
