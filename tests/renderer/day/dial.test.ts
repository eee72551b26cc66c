import fc from 'fast-check';
import type { KeyboardEvent } from 'react';
import { expect, test } from 'vitest';
import { degreesOf, minuteAt, movedMinute, pointAt, RIM_RADIUS } from '#renderer/day/dial-geometry.ts';
import { markKeys } from '#renderer/day/mark-keys.ts';
import { isMovable } from '#renderer/day/ring-words.ts';

test('[DY8] midnight is at the top and the day runs clockwise', () => {
  expect([0, 360, 720, 1080].map(degreesOf)).toEqual([0, 90, 180, 270]);
  expect(pointAt(360, 10)).toEqual({ x: 10, y: 0 });
  expect(pointAt(720, 10)).toEqual({ x: 0, y: 10 });
});

test('[DY8] a point of the rim is read as the minute it was drawn for, whatever the distance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 20, max: 300 }), (minute, percent) => {
      const { x, y } = pointAt(minute, RIM_RADIUS * 10);
      expect(minuteAt({ x: (x * percent) / 100, y: (y * percent) / 100 }, 1)).toBe(minute);
    }),
    { seed: 8, numRuns: 500 },
  );
});

test('[DY8] dragging goes by steps, and round midnight', () => {
  expect(minuteAt(pointAt(452, RIM_RADIUS), 5)).toBe(450);
  expect(minuteAt(pointAt(1439, RIM_RADIUS), 5)).toBe(0);
  expect(movedMinute(0, -5)).toBe(1435);
  expect(movedMinute(1439, 1)).toBe(0);
});

function pressing(key: string, { isMovable: movable = true, shiftKey = false, isPreviewed = false } = {}) {
  const done: string[] = [];
  const keys = markKeys({
    ...{ isMovable: movable, minute: 450, isPreviewed },
    onPreview: (minute) => done.push(`preview ${minute}`),
    onTake: () => done.push('take'),
    onOpen: () => done.push('open'),
  });
  keys({
    key,
    shiftKey,
    preventDefault: () => done.push('prevented'),
    stopPropagation() {},
  } as unknown as KeyboardEvent);
  return done;
}

test('[DY9] arrow keys move a mark by five minutes, with Shift by one, page keys by an hour', () => {
  expect(pressing('ArrowRight')).toEqual(['preview 455', 'prevented']);
  expect(pressing('ArrowDown', { shiftKey: true })).toEqual(['preview 449', 'prevented']);
  expect(pressing('PageUp')).toEqual(['preview 510', 'prevented']);
});

test('[DY9] nothing changes before Enter, and Escape leaves the time as it was', () => {
  expect(pressing('Enter', { isPreviewed: true })).toEqual(['take', 'prevented']);
  expect(pressing('Escape', { isPreviewed: true })).toEqual(['preview null', 'prevented']);
  expect(pressing('Enter')).toEqual(['open', 'prevented']);
  expect(pressing('Escape')).toEqual([]);
});

test('[DY9] what waits for an answer or was missed is not moved', () => {
  expect(pressing('ArrowRight', { isMovable: false })).toEqual([]);
  const states = ['ahead', 'past', 'skipped', 'ringing', 'snoozed', 'missed'] as const;
  expect(states.map(isMovable)).toEqual([true, true, true, false, false, false]);
});
