import { expect, test } from 'vitest';
import { secondsLeft, timerView } from '#renderer/timers/timer-view.ts';
import { NOON, timer } from '../../shared/domain/samples.ts';

const running = { enabled: true, startedAt: NOON } as const;

test('[UI12] a running timer counts to its next end as the main process derived it', () => {
  const view = timerView(timer({ ...running, repeat: true }).item, NOON + 900_000);
  expect(view).toEqual({ kind: 'running', endsAt: NOON + 900_000, seconds: 300 });
});

test('[UI12] seconds left are rounded up, so that 0 is the end and not the second before', () => {
  const view = timerView(timer(running).item, NOON + 300_000);
  expect(secondsLeft(view, NOON + 1)).toBe(300);
  expect(secondsLeft(view, NOON + 299_999)).toBe(1);
  expect(secondsLeft(view, NOON + 300_000)).toBe(0);
  expect(secondsLeft(view, NOON + 400_000)).toBe(0);
});

test('[UI12] a timer that ran out without a next end is finished', () => {
  expect(timerView(timer(running).item, undefined)).toEqual({ kind: 'finished', seconds: 300 });
});

test('[UI12] a remainder below the length is a pause; none, zero, or the whole length is idle', () => {
  const kind = (remainingSeconds: number | null) =>
    timerView(timer({ remainingSeconds }).item, undefined).kind;
  expect([120, null, 0, 300].map(kind)).toEqual(['paused', 'idle', 'idle', 'idle']);
  expect(secondsLeft(timerView(timer({ remainingSeconds: 120 }).item, undefined), NOON)).toBe(120);
});
