import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClock } from '#main/adapters/electron/clock.ts';
import { systemRandom } from '#main/adapters/electron/random.ts';
import { createWakeup } from '#main/adapters/electron/wakeup.ts';
import type { Power } from '#main/ports/power.ts';
import { epochMs } from '#shared/time/instant.ts';

type PowerEvent = Parameters<Parameters<Power['onEvent']>[0]>[0];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'hrtime'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function clockWithPower() {
  let tell: (event: PowerEvent) => void = () => {};
  const clock = createClock({
    onEvent(listener) {
      tell = listener;
      return () => {};
    },
  });
  return { clock, tell: (event: PowerEvent) => tell(event) };
}

describe('the clock', () => {
  test('[SH16] time asleep does not count as awake, also where the monotonic clock runs on in sleep', () => {
    const { clock, tell } = clockWithPower();
    const start = clock.awakeMs();
    vi.advanceTimersByTime(1_000);
    tell('suspend');
    vi.advanceTimersByTime(3_600_000);
    tell('resume');
    vi.advanceTimersByTime(500);
    expect(clock.awakeMs() - start).toBeCloseTo(1_500, 3);
  });

  test('[SH16] a resume without a suspend changes nothing', () => {
    const { clock, tell } = clockWithPower();
    const start = clock.awakeMs();
    vi.advanceTimersByTime(1_000);
    tell('resume');
    expect(clock.awakeMs() - start).toBeCloseTo(1_000, 3);
  });

  test('[SH16] the wall clock may jump, the awake clock does not', () => {
    const { clock } = clockWithPower();
    const start = clock.awakeMs();
    vi.setSystemTime(new Date('2030-01-01T00:00:00Z'));
    expect(clock.now()).toBe(Date.UTC(2030, 0, 1));
    expect(clock.awakeMs() - start).toBeCloseTo(0, 3);
  });
});

describe('the wake-up', () => {
  const now = () => epochMs(Date.now());

  test('[SH16] arming again replaces the former wake-up', () => {
    const wakeup = createWakeup({ now });
    const woken: string[] = [];
    wakeup.armAt(epochMs(now() + 1_000), () => woken.push('first'));
    wakeup.armAt(epochMs(now() + 2_000), () => woken.push('second'));
    vi.advanceTimersByTime(5_000);
    expect(woken).toEqual(['second']);
  });

  test('[SH16] an instant in the past wakes at once, one beyond the timer’s reach does not', () => {
    const wakeup = createWakeup({ now });
    let woken = 0;
    wakeup.armAt(epochMs(now() - 1_000), () => {
      woken += 1;
    });
    vi.advanceTimersByTime(1);
    expect(woken).toBe(1);
    wakeup.armAt(epochMs(now() + 1_000 * 24 * 3_600_000), () => {
      woken += 1;
    });
    vi.advanceTimersByTime(60_000);
    expect(woken).toBe(1);
  });

  test('[SH16] disarmed, it does not wake', () => {
    const wakeup = createWakeup({ now });
    let woken = 0;
    wakeup.armAt(epochMs(now() + 1_000), () => {
      woken += 1;
    });
    wakeup.disarm();
    vi.advanceTimersByTime(2_000);
    expect(woken).toBe(0);
  });
});

test('[SH16] chance makes version 4 UUIDs and fractions below one', () => {
  expect(systemRandom.uuid()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const fractions = Array.from({ length: 1_000 }, () => systemRandom.fraction());
  expect(fractions.every((fraction) => fraction >= 0 && fraction < 1)).toBe(true);
});
