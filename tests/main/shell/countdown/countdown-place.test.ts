import { describe, expect, test } from 'vitest';
import {
  type Display,
  keepPlace,
  MIN_ROW,
  NO_PLACES,
  parsePlaces,
  placeCountdown,
} from '#main/shell/countdown/countdown-place.ts';

const first: Display = { id: '1', workArea: { x: 0, y: 30, width: 1920, height: 1050 } };
const second: Display = { id: '2', workArea: { x: 1920, y: 0, width: 1280, height: 1024 } };
const isWithin = (bounds: typeof first.workArea, { workArea }: Display) =>
  bounds.x >= workArea.x &&
  bounds.y >= workArea.y &&
  bounds.x + bounds.width <= workArea.x + workArea.width &&
  bounds.y + bounds.height <= workArea.y + workArea.height;

describe('where the countdown opens', () => {
  test('[TW6] at first in the upper right corner of the main display, one timer below the other', () => {
    const one = placeCountdown(NO_PLACES, [first, second], 1);
    expect(isWithin(one, first)).toBe(true);
    expect(one.x).toBeGreaterThan(1000);
    expect(placeCountdown(NO_PLACES, [first, second], 3)).toEqual({ ...one, height: one.height * 3 });
  });

  test('[TW6] where it was put last, with as much room for each timer', () => {
    const put = { x: 2000, y: 100, width: 300, height: 240 };
    const places = keepPlace(NO_PLACES, second, put, 2);
    expect(placeCountdown(places, [first, second], 2)).toEqual(put);
    expect(placeCountdown(places, [first, second], 1)).toEqual({ ...put, height: 120 });
  });

  test('[TW6] each display has a place of its own: while one is gone the other’s counts, and then its own again', () => {
    const onFirst = { x: 40, y: 50, width: 200, height: 80 };
    const onSecond = { x: 2500, y: 500, width: 400, height: 160 };
    const places = keepPlace(keepPlace(NO_PLACES, first, onFirst, 1), second, onSecond, 1);
    expect(placeCountdown(places, [first], 1)).toEqual(onFirst);
    expect(placeCountdown(places, [first, second], 1)).toEqual(onSecond);
  });

  test('[TW6] a display that has moved or shrunk still holds all of it', () => {
    const places = keepPlace(NO_PLACES, second, { x: 3000, y: 900, width: 200, height: 100 }, 1);
    const small: Display = { id: '2', workArea: { x: -640, y: 0, width: 640, height: 480 } };
    for (const rows of [1, 3, 20]) {
      expect(isWithin(placeCountdown(places, [first, small], rows), small)).toBe(true);
    }
  });

  test('[TW6] it is never too small to be read or taken hold of', () => {
    const places = keepPlace(NO_PLACES, first, { x: 5, y: 40, width: 2, height: 2 }, 1);
    expect(placeCountdown(places, [first], 1)).toMatchObject(MIN_ROW);
  });
});

describe('what is kept', () => {
  test('[TW6] a file that holds anything else is forgotten', () => {
    for (const text of [
      '',
      'null',
      '[]',
      '{"last":1,"byDisplay":{}}',
      '{"last":"1","byDisplay":{"1":{"x":0}}}',
    ]) {
      expect(parsePlaces(text)).toEqual(NO_PLACES);
    }
    const places = keepPlace(NO_PLACES, first, { x: 1, y: 31, width: 200, height: 80 }, 1);
    expect(parsePlaces(JSON.stringify(places))).toEqual(places);
  });

  test('[TW6] of very many displays the oldest are forgotten', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ ...first, id: `d${index}` }));
    const bounds = { x: 1, y: 31, width: 200, height: 80 };
    const places = many.reduce((kept, display) => keepPlace(kept, display, bounds, 1), NO_PLACES);
    expect(Object.keys(places.byDisplay)).toHaveLength(20);
    expect(places.byDisplay).toHaveProperty('d29');
  });
});
