import { describe, expect, test } from 'vitest';
import { ProgressWatch } from '#main/shell/progress-watch.ts';
import { PROGRESS_STEPS, type TimerProgress, timerProgress } from '#main/shell/timer-progress.ts';
import { type StoredItem, timerSchema } from '#shared/domain/item.ts';
import { addMs, type EpochMs, epochMs } from '#shared/time/instant.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';

const start = epochMs(Date.UTC(2026, 10, 23, 5, 0));
const at = (seconds: number) => addMs(start, seconds * 1_000);

function timer(id: string, durationSeconds: number, fields: object = {}): StoredItem {
  const rest = { enabled: true, repeat: false, startedAt: start, remainingSeconds: null };
  const ring = { playSound: true, showPopup: true, customSound: null };
  const stamps = { createdAt: start, updatedAt: start, version: 0 };
  const item = timerSchema.parse({
    ...{ id, type: 'timer', label: id, durationSeconds },
    ...{ ...rest, ...ring, ...stamps, ...fields },
  });
  const device = { scheduleSince: start, knownSince: start, volume: null, outputDeviceId: null };
  return { item, device: { ...device, doNotDisturb: null, presetSeconds: null } };
}

const paused = (id: string, durationSeconds: number, remainingSeconds: number) =>
  timer(id, durationSeconds, { enabled: false, startedAt: null, remainingSeconds });

function dues(...items: StoredItem[]): ReadonlyMap<string, EpochMs> {
  const running = items.filter(({ item }) => item.enabled);
  return new Map(running.map(({ item }) => [item.id, at(item.type === 'timer' ? item.durationSeconds : 0)]));
}

describe('how far a timer has come', () => {
  test('[TW9] it counts in twentieths, and its minutes are rounded up', () => {
    const tea = timer('tea', 1_200);
    const read = (seconds: number) => timerProgress([tea], dues(tea), at(seconds));
    expect(read(0)).toMatchObject({ id: 'tea', step: 0, minutesLeft: 20, isPaused: false });
    expect(read(59)).toMatchObject({ step: 0, minutesLeft: 20 });
    expect(read(60)).toMatchObject({ step: 1, minutesLeft: 19 });
    expect(read(1_199)).toMatchObject({ step: 19, minutesLeft: 1 });
    expect(read(1_200)).toBeNull();
  });

  test('[TW9] of several the one that ends next counts, and a paused one only where none runs', () => {
    const long = timer('long', 3_600);
    const short = timer('short', 600);
    const rest = paused('rest', 600, 60);
    expect(timerProgress([long, rest, short], dues(long, short), at(5))?.id).toBe('short');
    expect(timerProgress([paused('later', 900, 800), rest], new Map(), at(5))).toEqual({
      ...{ id: 'rest', label: 'rest', step: 18, minutesLeft: 1 },
      ...{ isPaused: true, changesAt: null },
    });
    expect(timerProgress([], new Map(), at(5))).toBeNull();
  });

  test('[TW9] a repeating timer is told by its present cycle', () => {
    const again = timer('again', 600, { repeat: true });
    const due = new Map([['again', at(1_200)]]);
    expect(timerProgress([again], due, at(900))).toMatchObject({ step: 10, minutesLeft: 5 });
  });

  test('[TW9] what it says stays true until it is to be looked at again, and is another then', () => {
    for (const seconds of [1, 7, 59, 61, 100, 1_200, 5_000, 86_400]) {
      const item = timer('t', seconds);
      const read = (now: EpochMs) => timerProgress([item], dues(item), now);
      const said = (progress: TimerProgress | null) => progress && [progress.step, progress.minutesLeft];
      let looks = 0;
      for (let now = start, progress = read(now); progress !== null; looks += 1) {
        const next = progress.changesAt as EpochMs;
        expect(next).toBeGreaterThan(now);
        expect(said(read(addMs(next, -1)))).toEqual(said(progress));
        expect(said(read(next))).not.toEqual(said(progress));
        now = next;
        progress = read(now);
      }
      expect(looks).toBeLessThanOrEqual(PROGRESS_STEPS + Math.ceil(seconds / 60) + 1);
    }
  });
});

describe('following it', () => {
  test('[TW9] nothing is done between two changes, and nothing at all without a timer', () => {
    const delays = createFakeDelay();
    const tea = timer('tea', 600);
    const seen = { now: start, items: [tea], shown: [] as (TimerProgress | null)[] };
    const watch = new ProgressWatch({
      now: () => seen.now,
      delay: delays.delay,
      read: (now) => timerProgress(seen.items, dues(...seen.items), now),
      show: (progress) => seen.shown.push(progress),
    });
    watch.look();
    watch.look();
    expect([seen.shown.length, delays.nextInMs(), delays.pending()]).toEqual([1, 30_000, 1]);
    seen.now = at(30);
    delays.pass(30_000);
    expect(seen.shown.map((progress) => progress?.step)).toEqual([0, 1]);
    seen.items = [];
    watch.look();
    expect([seen.shown.at(-1), delays.pending()]).toEqual([null, 0]);
  });

  test('[TW9] stopped, it looks no more', () => {
    const delays = createFakeDelay();
    const tea = timer('tea', 600);
    const watch = new ProgressWatch({
      ...{ now: () => start, delay: delays.delay, show: () => {} },
      read: (now) => timerProgress([tea], dues(tea), now),
    });
    watch.look();
    watch.stop();
    expect(delays.pending()).toBe(0);
  });
});
