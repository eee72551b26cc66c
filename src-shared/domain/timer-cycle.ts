import type { EpochMs } from '../time/instant.ts';
import type { Timer } from './item.ts';

/** A running timer: it ends at `startedAt + durationMs`, and every `durationMs` after that when it repeats. */
export interface RunningTimer {
  readonly startedAt: EpochMs;
  readonly durationMs: number;
  readonly repeat: boolean;
}

/** The running timer in an item, null when it is idle or paused. */
export function runningTimer(timer: Timer): RunningTimer | null {
  if (!timer.enabled || timer.startedAt === null) return null;
  return { startedAt: timer.startedAt, durationMs: timer.durationSeconds * 1000, repeat: timer.repeat };
}

/** How many of its ends lie at or before an instant; at most 1 for a timer that does not repeat. Takes constant time. */
export function endsUntil(timer: RunningTimer, instant: EpochMs): number {
  const ends = Math.max(0, Math.floor((instant - timer.startedAt) / timer.durationMs));
  return timer.repeat ? ends : Math.min(1, ends);
}

/** The n-th end, counted from 1. */
export function nthEnd(timer: RunningTimer, n: number): EpochMs {
  return (timer.startedAt + n * timer.durationMs) as EpochMs;
}
