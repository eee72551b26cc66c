import { expect, test } from 'vitest';
import { createTicker, untilBoundary } from '#renderer/ui/ticker.ts';

/** A page whose clock and visibility a test moves by hand. */
function fakePage(startMs: number) {
  let now = startMs;
  let visible = true;
  let heard = () => {};
  const timers = new Set<{ at: number; run: () => void }>();
  return {
    page: {
      now: () => now,
      isVisible: () => visible,
      onVisibilityChange: (listener: () => void) => {
        heard = listener;
      },
      after: (ms: number, run: () => void) => {
        const timer = { at: now + ms, run };
        timers.add(timer);
        return () => timers.delete(timer);
      },
    },
    armed: () => timers.size,
    advance(ms: number) {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due);
        now = due.at;
        due.run();
      }
      now = end;
    },
    show(isVisible: boolean) {
      visible = isVisible;
      heard();
    },
  };
}

test('[UI5] ticks fall on the boundaries of the wall clock', () => {
  const { page, advance } = fakePage(10_400);
  const ticker = createTicker(page, 1_000);
  const seen: number[] = [];
  ticker.subscribe(() => seen.push(ticker.now()));
  advance(2_700);
  expect(seen).toEqual([11_000, 12_000, 13_000]);
});

test('[UI5] nothing ticks while nobody listens', () => {
  const { page, armed, advance } = fakePage(0);
  const ticker = createTicker(page, 1_000);
  expect(armed()).toBe(0);
  const stop = ticker.subscribe(() => {});
  const stopOther = ticker.subscribe(() => {});
  expect(armed()).toBe(1);
  stop();
  advance(5_000);
  stopOther();
  expect(armed()).toBe(0);
});

test('[UI5] nothing ticks while the page is hidden, and it ticks at once when it is seen again', () => {
  const { page, armed, advance, show } = fakePage(0);
  const ticker = createTicker(page, 1_000);
  const seen: number[] = [];
  ticker.subscribe(() => seen.push(ticker.now()));
  show(false);
  advance(90_500);
  expect(armed()).toBe(0);
  expect(seen).toEqual([]);
  show(true);
  advance(600);
  expect(seen).toEqual([90_500, 91_000]);
});

test('[UI5] who starts to listen after a pause sees the present', () => {
  const { page, advance } = fakePage(0);
  const ticker = createTicker(page, 1_000);
  advance(12_345);
  ticker.subscribe(() => {});
  expect(ticker.now()).toBe(12_345);
});

test('[UI5] the next boundary is never now, before 1970 neither', () => {
  expect(untilBoundary(60_000, 60_000)).toBe(60_000);
  expect(untilBoundary(59_999, 60_000)).toBe(1);
  expect(untilBoundary(-1, 1_000)).toBe(1);
});
