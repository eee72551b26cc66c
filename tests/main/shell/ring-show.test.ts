import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPages } from '#main/ipc/pages.ts';
import type { RingView } from '#main/ports/ring-presenter.ts';
import { createRingShow } from '#main/shell/ring-show.ts';
import { EVENT_CHANNEL } from '#shared/ipc/channel-names.ts';
import { epochMs } from '#shared/time/instant.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeWindow } from '../../fakes/fake-window.ts';

const now = epochMs(0);
function ring(fields: Partial<RingView> = {}): RingView {
  const rest = { firstRangAt: now, snoozeCount: 0, alsoMissed: 0, reportSeen: false } as const;
  const state = { kind: 'ringing', since: now } as const;
  const occurrence = { itemId: 'a', due: now, itemType: 'alarm', label: 'Tea', state, ...rest } as const;
  return { occurrence, showPopup: true, silentFallback: false, ...fields };
}

function setUp() {
  const made: FakeWindow[] = [];
  const seen = { quitting: false, closed: 0, flashing: false, held: false, pressed: () => {} };
  const show = createRingShow({
    surface: {
      make: () => {
        const window = new FakeWindow();
        made.push(window);
        return window as unknown as BrowserWindow;
      },
      show: (window) => {
        (window as unknown as FakeWindow).visible = true;
      },
      resize: (window, height) => {
        (window as unknown as FakeWindow).calls.push(`height ${height}`);
      },
    },
    shortcut: (onPressed) => {
      seen.pressed = onPressed;
      return {
        hold: () => {
          seen.held = true;
        },
        letGo: () => {
          seen.held = false;
        },
      };
    },
    pages: createPages(),
    log: new FakeLog(),
    isQuitting: () => seen.quitting,
    onClosed: () => {
      seen.closed += 1;
    },
    flashMainWindow: (on) => {
      seen.flashing = on;
    },
  });
  const last = () => made.at(-1) as FakeWindow;
  return { show, made, last, seen };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('showing what rings', () => {
  test('[SH8] a prepared window shows at once, and no other is made', () => {
    const { show, made, last } = setUp();
    show.prepare();
    last().load();
    show.present([]);
    expect([made.length, last().visible]).toEqual([1, false]);
    show.present([ring()]);
    expect([made.length, last().visible]).toEqual([1, true]);
  });

  test('[SH8] one that still loads shows as soon as it can', () => {
    const { show, last } = setUp();
    show.present([ring()]);
    show.present([ring(), ring()]);
    expect(last().visible).toBe(false);
    last().load();
    expect(last().visible).toBe(true);
  });

  test('[SH8] when nothing rings any more the window and the shortcut are let go', () => {
    const { show, last, seen } = setUp();
    show.present([ring()]);
    expect([seen.held, seen.flashing]).toEqual([true, true]);
    show.present([]);
    expect([seen.held, seen.flashing, last().destroyed]).toEqual([false, false, true]);
    expect(show.window()).toBeNull();
  });

  test('[SH8] a window prepared for a ring that never came does not stay', () => {
    const { show, last } = setUp();
    show.prepare();
    vi.advanceTimersByTime(10 * 60_000);
    expect(last().destroyed).toBe(true);
  });

  test('[SH8] a ring without a window of its own shows one when it cannot be heard', () => {
    const { show, made } = setUp();
    show.present([ring({ showPopup: false })]);
    expect(made).toHaveLength(0);
    show.present([ring({ showPopup: false, silentFallback: true })]);
    made[0]?.load();
    expect(made[0]?.sent).toContainEqual([EVENT_CHANNEL, 'ring:flash', { flash: true }]);
  });

  test('[SH8] a snoozed ring needs no window', () => {
    const { show, made } = setUp();
    const { occurrence } = ring();
    show.present([ring({ occurrence: { ...occurrence, state: { kind: 'snoozed', until: now } } })]);
    expect(made).toHaveLength(0);
  });
});

describe('nothing makes a ring vanish', () => {
  test('[SH18] closing the window from outside keeps it and asks to snooze', () => {
    const { show, last, seen } = setUp();
    show.present([ring()]);
    const event = { preventDefault: vi.fn() };
    last().emit('close', event);
    expect(event.preventDefault).toHaveBeenCalled();
    expect(seen.closed).toBe(1);
  });

  test('[SH18] when the app quits the window may close', () => {
    const { show, last, seen } = setUp();
    show.present([ring()]);
    seen.quitting = true;
    const event = { preventDefault: vi.fn() };
    last().emit('close', event);
    expect(event.preventDefault).not.toHaveBeenCalled();
    expect(seen.closed).toBe(0);
  });

  test.each([
    [
      'crashes',
      (window: FakeWindow) => window.webContents.emit('render-process-gone', {}, { reason: 'crashed' }),
    ],
    ['hangs', (window: FakeWindow) => window.emit('unresponsive')],
    ['fails to load', (window: FakeWindow) => window.webContents.emit('did-fail-load', {}, -2)],
  ])('[SH18] a page that %s is made again', (_name, happen) => {
    const { show, made, last } = setUp();
    show.present([ring({ silentFallback: true })]);
    last().load();
    happen(last());
    expect(made.map(({ destroyed }) => destroyed)).toEqual([true, false]);
    last().load();
    expect(last().visible).toBe(true);
    expect(last().sent).toContainEqual([EVENT_CHANNEL, 'ring:flash', { flash: true }]);
  });

  test('[SH18] one that keeps dying is given up, and tried again with the next ring', () => {
    const { show, made, last } = setUp();
    show.present([ring()]);
    for (let count = 0; count < 20; count += 1) last().emit('unresponsive');
    expect(made).toHaveLength(6);
    show.present([]);
    show.release();
    show.present([ring()]);
    expect(made).toHaveLength(7);
  });

  test('[SH18] the shortcut brings the window to the front, and its keys count', () => {
    const { show, last, seen } = setUp();
    seen.pressed();
    show.present([ring({ showPopup: false })]);
    seen.pressed();
    last().load();
    expect([last().visible, last().calls]).toEqual([true, ['focus']]);
    expect(last().sent).toContainEqual([EVENT_CHANNEL, 'ring:armed', undefined]);
  });
});
