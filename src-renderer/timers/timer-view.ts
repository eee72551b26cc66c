import type { StoredTimer, Timer } from '#shared/domain/item.ts';
import { nthEnd, runningTimer } from '#shared/domain/timer-cycle.ts';

/** A timer as its row shows it. */
export type TimerView =
  | { readonly kind: 'idle'; readonly seconds: number }
  | { readonly kind: 'running'; readonly endsAt: number; readonly seconds: number }
  | { readonly kind: 'paused'; readonly remainingSeconds: number; readonly seconds: number }
  /** It has ended, and its ring is not answered yet. */
  | { readonly kind: 'finished'; readonly seconds: number };

/** Reads a timer's state; `nextDue` is its next end as the main process derived it, undefined if there is none. */
export function timerView(timer: Timer, nextDue: number | undefined): TimerView {
  const seconds = timer.durationSeconds;
  const running = runningTimer(timer);
  if (running !== null) {
    if (nextDue !== undefined) return { kind: 'running', endsAt: nextDue, seconds };
    return timer.repeat
      ? { kind: 'running', endsAt: nthEnd(running, 1), seconds }
      : { kind: 'finished', seconds };
  }
  const { remainingSeconds } = timer;
  if (remainingSeconds !== null && remainingSeconds > 0 && remainingSeconds < seconds) {
    return { kind: 'paused', remainingSeconds, seconds };
  }
  return { kind: 'idle', seconds };
}

/** Seconds left to show at `now`, rounded up, so that a countdown ends in 0 when it rings. */
export function secondsLeft(view: TimerView, now: number): number {
  switch (view.kind) {
    case 'idle':
      return view.seconds;
    case 'paused':
      return view.remainingSeconds;
    case 'finished':
      return 0;
    case 'running':
      return Math.max(0, Math.ceil((view.endsAt - now) / 1_000));
  }
}

/**
 * The length the person set: an idle timer's own, else the one it had before any "+1 min". (Like `presetSeconds` of the
 * timer machine, which would bring the schema library into the page with it.)
 */
export function shownLength({ item, device }: StoredTimer): number {
  const isIdle = timerView(item, undefined).kind === 'idle';
  return isIdle ? item.durationSeconds : (device.presetSeconds ?? item.durationSeconds);
}
