import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideClose } from '#main/shell/close-decision.ts';
import { RING_WIDTH, ringPlace } from '#main/shell/ring-place.ts';
import { DEFAULT_SIZE, MIN_SIZE, parseWindowState, placeWindow } from '#main/shell/window-state.ts';

const screen = { x: 0, y: 0, width: 1280, height: 800 };
const state = { x: 100, y: 80, width: 700, height: 500, maximized: false };

describe('where the main window opens', () => {
  test('[SH6] it opens where it was', () => {
    expect(placeWindow(state, [screen])).toEqual({ x: 100, y: 80, width: 700, height: 500 });
  });

  test.each([
    ['a screen that is gone', { ...state, x: 3000 }],
    ['above every screen', { ...state, y: -200 }],
    ['all but out of sight', { ...state, x: 1200 }],
  ])('[SH6] a place on %s is forgotten, the size kept', (_name, lost) => {
    expect(placeWindow(lost, [screen])).toEqual({ width: 700, height: 500 });
  });

  test('[SH6] a second screen to the left is as good as any', () => {
    const left = { x: -1920, y: 0, width: 1920, height: 1080 };
    expect(placeWindow({ ...state, x: -1500 }, [screen, left])).toMatchObject({ x: -1500 });
  });

  test('[SH6] a size is kept between the smallest useful and the largest screen', () => {
    expect(placeWindow({ ...state, width: 1, height: 1 }, [screen])).toMatchObject(MIN_SIZE);
    const large = placeWindow({ ...state, x: 0, y: 0, width: 9000, height: 9000 }, [screen]);
    expect(large).toMatchObject({ width: 1280, height: 800 });
  });

  test('[SH6] a damaged file is as good as none', () => {
    const broken = ['', '{', 'null', '[]', '{"x":1}', JSON.stringify({ ...state, x: 1.5 }), '{"x":1e999}'];
    for (const text of broken) expect(parseWindowState(text)).toBeNull();
    expect(parseWindowState(JSON.stringify(state))).toEqual(state);
    expect(placeWindow(null, [screen])).toEqual(DEFAULT_SIZE);
  });
});

describe('what closing the main window does', () => {
  const open = { quitting: false, hasTray: true, closeToTray: true };

  test('[SH5] with a tray the app stays in it', () => {
    expect(decideClose(open)).toBe('to-tray');
  });

  test('[SH5] without a tray the window becomes small, so that the app can be reached', () => {
    expect(decideClose({ ...open, hasTray: false })).toBe('minimise');
  });

  test('[SH5] who does not want that quits, and is asked like anyone who quits', () => {
    expect(decideClose({ ...open, closeToTray: false })).toBe('quit');
    expect(decideClose({ ...open, closeToTray: false, hasTray: false })).toBe('quit');
  });

  test('[SH5] nothing holds a window when the app is going', () => {
    expect(decideClose({ quitting: true, hasTray: false, closeToTray: false })).toBe('close');
  });
});

test('[SH7] the ring window lies wholly on the screen, whatever height its page asks for', () => {
  const side = fc.integer({ min: 200, max: 4000 });
  const at = fc.integer({ min: -4000, max: 4000 });
  fc.assert(
    fc.property(at, at, side, side, fc.integer({ min: 100, max: 1200 }), (x, y, width, height, wanted) => {
      const place = ringPlace({ x, y, width, height }, wanted);
      expect(place.width).toBe(Math.min(RING_WIDTH, width));
      expect(place.x).toBeGreaterThanOrEqual(x);
      expect(place.x + place.width).toBeLessThanOrEqual(x + width);
      expect(place.y).toBeGreaterThanOrEqual(y);
      expect(place.y + place.height).toBeLessThanOrEqual(y + height);
    }),
    { seed: 5 },
  );
});
