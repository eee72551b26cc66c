import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineReader } from '#main/adapters/command-socket/line-reader.ts';

it('[CL9] lines come out whole however the bytes were cut, characters of several bytes too', () => {
  const text = fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ''));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), fc.integer({ min: 1, max: 7 }), (lines, step) => {
      const bytes = Buffer.from(`${lines.join('\n')}\n`);
      const reader = new LineReader(10_000);
      const read: unknown[] = [];
      for (let at = 0; at < bytes.length; at += step)
        read.push(...reader.push(bytes.subarray(at, at + step)));
      expect(read).toEqual(lines.map((line) => ({ kind: 'line', text: Buffer.from(line).toString() })));
    }),
    { seed: 3 },
  );
});

it('[CL9] a line over the limit is told once, and nothing after it is read', () => {
  const reader = new LineReader(4);
  expect(reader.push(Buffer.from('abcd\nab'))).toEqual([{ kind: 'line', text: 'abcd' }]);
  expect(reader.push(Buffer.from('cde'))).toEqual([{ kind: 'too-large' }]);
  expect(reader.push(Buffer.from('\nok\n'))).toEqual([]);
});
