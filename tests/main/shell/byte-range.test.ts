import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseByteRange } from '#main/shell/byte-range.ts';

test.each([
  [null, { kind: 'whole' }],
  ['bytes=0-', { kind: 'part', start: 0, end: 99 }],
  ['bytes=10-19', { kind: 'part', start: 10, end: 19 }],
  ['bytes=10-5000', { kind: 'part', start: 10, end: 99 }],
  ['bytes=-10', { kind: 'part', start: 90, end: 99 }],
  ['bytes=-1000', { kind: 'part', start: 0, end: 99 }],
  ['bytes=100-', { kind: 'unsatisfiable' }],
  ['bytes=-0', { kind: 'unsatisfiable' }],
  ['bytes=20-10', { kind: 'whole' }],
  ['bytes=0-1,5-6', { kind: 'whole' }],
  ['lines=0-1', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['bytes=a-b', { kind: 'whole' }],
])('[SH2] of 100 bytes, %j asks for %j', (header, range) => {
  expect(parseByteRange(header, 100)).toEqual(range);
});

test('[SH2] a part always lies within the file', () => {
  const header = fc.tuple(fc.nat(), fc.nat()).map(([first, last]) => `bytes=${first}-${last}`);
  fc.assert(
    fc.property(header, fc.nat(), (text, size) => {
      const range = parseByteRange(text, size);
      if (range.kind !== 'part') return;
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThan(size);
    }),
    { seed: 3 },
  );
});
