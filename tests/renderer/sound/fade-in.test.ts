import { expect, test } from 'vitest';
import { fadeShare } from '#renderer/sound/fade-in.ts';

test('[SN14] the fade begins audible but soft, rises all the way, and reaches the volume at its end', () => {
  expect(fadeShare(0, 20)).toBeCloseTo(0.05);
  const shares = Array.from({ length: 21 }, (_value, second) => fadeShare(second * 1000, 20));
  for (const [index, share] of shares.slice(1).entries()) expect(share).toBeGreaterThan(shares[index] ?? 1);
  expect(fadeShare(20_000, 20)).toBe(1);
  expect(fadeShare(60_000, 20)).toBe(1);
});

test('[SN14] without a fade the volume is there at once', () => {
  expect(fadeShare(0, 0)).toBe(1);
});
