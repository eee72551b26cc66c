import type { BrowserWindow } from 'electron';
import { describe, expect, test } from 'vitest';
import { createPages } from '#main/ipc/pages.ts';
import { type CountdownPlaces, type Display, NO_PLACES } from '#main/shell/countdown/countdown-place.ts';
import { CountdownWindow, MAX_SHOWN_TIMERS } from '#main/shell/countdown/countdown-window.ts';
import type { Rectangle } from '#main/shell/window-state.ts';
import { createFakeDelay } from '../../../fakes/fake-delay.ts';
import { FakeLog } from '../../../fakes/fake-log.ts';
import { FakeWindow } from '../../../fakes/fake-window.ts';

const one: Display = { id: '1', workArea: { x: 0, y: 0, width: 1000, height: 800 } };
const two: Display = { id: '2', workArea: { x: 1000, y: 0, width: 1000, height: 800 } };

class PlacedWindow extends FakeWindow {
  bounds: Rectangle;
  constructor(bounds: Rectangle) {
    super();
    this.bounds = bounds;
  }
  getBounds(): Rectangle {
    return this.bounds;
  }
  setBounds(bounds: Rectangle): void {
    this.bounds = bounds;
    this.emit('move');
  }
}

function setUp(kept: CountdownPlaces = NO_PLACES) {
  const made: PlacedWindow[] = [];
  const delays = createFakeDelay();
  const seen = {
    counting: new Set(['a', 'b', 'c']),
    displays: [one] as [Display, ...Display[]],
    written: [] as CountdownPlaces[],
    looks: [] as unknown[],
    settings: { countdownOpacity: 1, countdownClickThrough: false },
    changed: 0,
    quitting: false,
    displaysChanged: () => {},
  };
  const asFake = (window: BrowserWindow) => window as unknown as PlacedWindow;
  const countdown = new CountdownWindow({
    surface: {
      make(bounds) {
        const window = new PlacedWindow(bounds);
        made.push(window);
        return window as unknown as BrowserWindow;
      },
      show: (window) => {
        asFake(window).visible = true;
      },
      look: (_window, look) => seen.looks.push(look),
      displays: () => seen.displays,
      displayOf: ({ x }) => (x >= 1000 ? two : one),
      onDisplaysChanged(listener) {
        seen.displaysChanged = listener;
        return () => {};
      },
    },
    pages: createPages(),
    log: new FakeLog(),
    delay: delays.delay,
    file: { read: () => kept, write: (places) => seen.written.push(places) },
    settings: () => seen.settings,
    isQuitting: () => seen.quitting,
    isCounting: (id) => seen.counting.has(id),
    changed: () => {
      seen.changed += 1;
    },
  });
  const last = () => made.at(-1) as PlacedWindow;
  return { countdown, made, last, delays, seen };
}

function opened(ids: readonly string[]) {
  const bench = setUp();
  bench.countdown.show(ids);
  bench.last().load();
  return bench;
}

describe('what it shows', () => {
  test('[TW5] one window for all timers, shown once its page is there and never focused', () => {
    const { countdown, made, last } = setUp();
    countdown.show(['a']);
    expect(last().visible).toBe(false);
    last().load();
    countdown.show(['b', 'a']);
    expect([countdown.shown(), made.length, last().visible]).toEqual([['a', 'b'], 1, true]);
    expect(last().calls).not.toContain('focus');
  });

  test('[TW5] a timer that does not count down is not shown, and of very many only so many as fit', () => {
    const { countdown, made, seen } = setUp();
    countdown.show(['nobody']);
    expect([countdown.shown(), made.length]).toEqual([[], 0]);
    const many = Array.from({ length: 10 }, (_, index) => `t${index}`);
    seen.counting = new Set(many);
    countdown.show(many);
    expect(countdown.shown()).toHaveLength(MAX_SHOWN_TIMERS);
  });

  test('[TW5] what is over leaves it, and with the last one it closes', () => {
    const { countdown, last, seen } = opened(['a', 'b']);
    seen.counting.delete('a');
    countdown.follow();
    expect([countdown.shown(), last().destroyed]).toEqual([['b'], false]);
    seen.counting.clear();
    countdown.follow();
    expect([countdown.shown(), last().destroyed, countdown.window()]).toEqual([[], true, null]);
    expect(seen.changed).toBe(2);
  });

  test('[TW5] closed from outside, its timers run on and it can be opened again; the app’s end closes it without a word', () => {
    const { countdown, made, last, seen } = opened(['a']);
    const event = { prevented: false, preventDefault: () => Object.assign(event, { prevented: true }) };
    last().emit('close', event);
    expect([event.prevented, countdown.shown()]).toEqual([true, []]);
    countdown.show(['a']);
    expect(made).toHaveLength(2);
    seen.quitting = true;
    const atEnd = { prevented: false, preventDefault: () => Object.assign(atEnd, { prevented: true }) };
    last().emit('close', atEnd);
    expect(atEnd.prevented).toBe(false);
  });

  test('[TW5] a page that dies is made again with the same timers, but not for ever', () => {
    const { countdown, made, last } = opened(['a', 'b']);
    for (let times = 0; times < 3; times += 1) {
      last().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    }
    expect([made.length, countdown.shown()]).toEqual([4, ['a', 'b']]);
    last().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect([made.length, countdown.shown()]).toEqual([4, []]);
  });

  test('[TW7] opacity and whether clicks go through follow the settings at once', () => {
    const { countdown, seen } = opened(['a']);
    expect(seen.looks.at(-1)).toEqual({ opacity: 1, clickThrough: false });
    seen.settings = { countdownOpacity: 0.5, countdownClickThrough: true };
    countdown.follow();
    expect(seen.looks.at(-1)).toEqual({ opacity: 0.5, clickThrough: true });
  });
});

describe('where it lies', () => {
  test('[TW6] once it rests where a person has put it, that is kept; where we put it is not', () => {
    const { last, delays, seen } = opened(['a']);
    delays.pass(5_000);
    expect(seen.written).toEqual([]);
    last().setBounds({ x: 10, y: 20, width: 200, height: 80 });
    expect(seen.written).toEqual([]);
    delays.pass(5_000);
    expect(seen.written).toEqual([
      { last: '1', byDisplay: { '1': { x: 10, y: 20, width: 200, rowHeight: 80 } } },
    ]);
  });

  test('[TW6] a second timer makes it taller, where it lies', () => {
    const { countdown, last } = opened(['a']);
    last().setBounds({ x: 10, y: 20, width: 200, height: 80 });
    countdown.show(['b']);
    expect(last().bounds).toEqual({ x: 10, y: 20, width: 200, height: 160 });
  });

  test('[TW6] where the system moves it to while displays come and go is no wish; it returns with its display', () => {
    const { last, delays, seen } = opened(['a']);
    seen.displays = [one, two];
    last().setBounds({ x: 1200, y: 20, width: 200, height: 80 });
    delays.pass(5_000);
    const kept = seen.written.length;
    seen.displays = [one];
    seen.displaysChanged();
    last().setBounds({ x: 800, y: 0, width: 200, height: 80 });
    delays.pass(5_000);
    expect(last().bounds.x).toBeLessThan(1000);
    expect(seen.written).toHaveLength(kept);
    seen.displays = [one, two];
    seen.displaysChanged();
    delays.pass(5_000);
    expect(last().bounds).toEqual({ x: 1200, y: 20, width: 200, height: 80 });
  });
});
