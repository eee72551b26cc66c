import { describe, expect, test } from 'vitest';
import { afterClockStepBack } from '#shared/domain/clock-step.ts';
import { nextDue, nextDueWithoutRow, pastEnds } from '#shared/domain/due.ts';
import { addMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { zoneId } from '#shared/time/zone.ts';
import { alarm, at, NOON, timer } from './samples.ts';

const WARSAW = zoneId('Europe/Warsaw');
const LISBON = zoneId('Europe/Lisbon');
const TOMORROW_7 = at('2026-06-16T07:00:00+02:00');

test('[SC1] a disabled alarm or a timer that does not run has no due instant', () => {
  expect(nextDue(alarm({ enabled: false }), null, WARSAW)).toBeNull();
  expect(nextDue(timer(), null, WARSAW)).toBeNull();
  expect(nextDue(timer({ remainingSeconds: 20 }), null, WARSAW)).toBeNull();
});

describe('a repeating alarm', () => {
  test('[SC2] is due at its first occurrence after its schedule began', () => {
    expect(nextDue(alarm(), null, WARSAW)).toBe(TOMORROW_7);
  });

  test('[SC2] is due next after its latest row', () => {
    expect(nextDue(alarm(), TOMORROW_7, WARSAW)).toBe(at('2026-06-17T07:00:00+02:00'));
  });

  test('[SC2] a row of an earlier schedule does not hold it back', () => {
    expect(nextDue(alarm(), at('2026-06-01T07:00:00+02:00'), WARSAW)).toBe(TOMORROW_7);
  });

  test('[SC4] what was due before it was known here is past', () => {
    const seen = alarm({}, { scheduleSince: at('2026-06-01T00:00:00Z'), knownSince: TOMORROW_7 });
    expect(nextDue(seen, null, WARSAW)).toBe(TOMORROW_7);
    const later = alarm({}, { scheduleSince: at('2026-06-01T00:00:00Z'), knownSince: addMs(TOMORROW_7, 1) });
    expect(nextDue(later, null, WARSAW)).toBe(at('2026-06-17T07:00:00+02:00'));
  });

  test('[SC7] a skipped instant ahead is stepped over', () => {
    const due = nextDueWithoutRow(alarm(), null, (instant) => instant === TOMORROW_7, WARSAW);
    expect(due).toBe(at('2026-06-17T07:00:00+02:00'));
  });
});

describe('a once-alarm', () => {
  const once = alarm({ recurrence: 'once' });

  test('[SC3] is due once, at the first time after it was set', () => {
    expect(nextDue(once, null, WARSAW)).toBe(TOMORROW_7);
    expect(nextDue(once, TOMORROW_7, WARSAW)).toBeNull();
  });

  test('[SC3] stays due at that time however late it is looked at', () => {
    const longAgo = alarm({ recurrence: 'once' }, { scheduleSince: at('2020-01-01T00:00:00Z') });
    const known = { ...longAgo, device: { ...longAgo.device, knownSince: at('2020-01-01T00:00:00Z') } };
    expect(nextDue(known, null, WARSAW)).toBe(at('2020-01-01T07:00:00+01:00'));
  });

  test('[SC3] a ring of an earlier schedule does not count', () => {
    expect(nextDue(once, at('2026-06-15T07:00:00+02:00'), WARSAW)).toBe(TOMORROW_7);
  });

  test('[SC4] has nothing left when its time passed before it was known here', () => {
    const stale = alarm({ recurrence: 'once' }, { scheduleSince: at('2026-06-01T00:00:00Z') });
    expect(nextDue(stale, null, WARSAW)).toBeNull();
  });

  test('[SC7] has nothing left when its one instant has a row', () => {
    expect(nextDueWithoutRow(once, null, () => true, WARSAW)).toBeNull();
  });

  test('[SC8] after a zone change it is due at its wall time there, unless it rang', () => {
    expect(nextDue(once, null, LISBON)).toBe(at('2026-06-16T07:00:00+01:00'));
    expect(nextDue(once, TOMORROW_7, LISBON)).toBeNull();
  });
});

test('[SC8] a repeating alarm follows its wall time into another zone', () => {
  expect(nextDue(alarm(), TOMORROW_7, zoneId('Asia/Tokyo'))).toBe(at('2026-06-17T07:00:00+09:00'));
  expect(nextDue(alarm(), null, zoneId('America/St_Johns'))).toBe(at('2026-06-16T07:00:00-02:30'));
});

describe('a running timer', () => {
  const running = timer({ enabled: true, startedAt: NOON });
  const repeating = timer({ enabled: true, startedAt: NOON, repeat: true });

  test('[SC5] is due at its end, once', () => {
    expect(nextDue(running, null, WARSAW)).toBe(addMs(NOON, 300_000));
    expect(nextDue(running, addMs(NOON, 300_000), WARSAW)).toBeNull();
  });

  test('[SC5] that repeats is due at its first end without a row', () => {
    expect(nextDue(repeating, addMs(NOON, 600_000), WARSAW)).toBe(addMs(NOON, 900_000));
    expect(nextDue(repeating, addMs(NOON, 599_999), WARSAW)).toBe(addMs(NOON, 600_000));
  });

  test('[SC4] that ended before it was known here is past', () => {
    const known = { ...running, device: { ...running.device, knownSince: addMs(NOON, 300_001) } };
    expect(nextDue(known, null, WARSAW)).toBeNull();
    const onTheDot = { ...running, device: { ...running.device, knownSince: addMs(NOON, 300_000) } };
    expect(nextDue(onTheDot, null, WARSAW)).toBe(addMs(NOON, 300_000));
    const again = { ...repeating, device: { ...repeating.device, knownSince: addMs(NOON, 300_001) } };
    expect(nextDue(again, null, WARSAW)).toBe(addMs(NOON, 600_000));
  });

  test('[SC6] its ends that passed unmet collapse into the latest', () => {
    expect(pastEnds(repeating, null, addMs(NOON, 1_000_000))).toEqual({
      due: addMs(NOON, 900_000),
      alsoMissed: 2,
    });
    expect(pastEnds(repeating, addMs(NOON, 600_000), addMs(NOON, 1_000_000))).toEqual({
      due: addMs(NOON, 900_000),
      alsoMissed: 0,
    });
    expect(pastEnds(repeating, addMs(NOON, 900_000), addMs(NOON, 1_000_000))).toBeNull();
    expect(pastEnds(running, null, addMs(NOON, 1_000_000))).toEqual({
      due: addMs(NOON, 300_000),
      alsoMissed: 0,
    });
    expect(pastEnds(timer(), null, addMs(NOON, 1_000_000))).toBeNull();
  });

  test('[SC6] years of ends a second apart are counted at once', () => {
    const everySecond = timer({ enabled: true, startedAt: NOON, repeat: true, durationSeconds: 1 });
    const tenYears = addMs(NOON, 10 * 365 * 86_400_000);
    expect(pastEnds(everySecond, null, tenYears)).toEqual({ due: tenYears, alsoMissed: 315_359_999 });
    expect(nextDue(everySecond, tenYears, WARSAW)).toBe(addMs(tenYears, 1000));
  });
});

describe('the clock set back', () => {
  const earlier = addMs(NOON, -3_600_000);

  test('[SC9] an alarm set by the fast clock rings at its next time', () => {
    const set = alarm({ alarmTime: wallTime('13:30') });
    expect(nextDue(set, null, WARSAW)).toBe(at('2026-06-16T13:30:00+02:00'));
    const back = afterClockStepBack(set, earlier);
    expect(back && nextDue(back, null, WARSAW)).toBe(at('2026-06-15T13:30:00+02:00'));
  });

  test('[SC9] a timer started by the fast clock runs its length from now', () => {
    const back = afterClockStepBack(timer({ enabled: true, startedAt: NOON }), earlier);
    expect(back && nextDue(back, null, WARSAW)).toBe(addMs(earlier, 300_000));
  });

  test('[SC9] what was set before stays as it is', () => {
    expect(afterClockStepBack(alarm(), NOON)).toBeNull();
    expect(afterClockStepBack(timer({ enabled: true, startedAt: NOON }), addMs(NOON, 1))).toBeNull();
  });
});
