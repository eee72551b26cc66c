import type { StoredItem, Timer } from '#shared/domain/item.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';

/** So many steps a timer's progress has, in the tray's icon and in the taskbar. */
export const PROGRESS_STEPS = 20;
const MINUTE_MS = 60_000;
const LEAST_STEP_MS = 1_000;

/** How far the timer that ends next has come; a paused one only where none runs. */
export interface TimerProgress {
  readonly id: string;
  readonly label: string;
  /** 0 = just begun, `PROGRESS_STEPS` = over. */
  readonly step: number;
  /** Rounded up; what a tooltip says. */
  readonly minutesLeft: number;
  readonly isPaused: boolean;
  /** When any of this will be another; null = not by itself. */
  readonly changesAt: EpochMs | null;
}

export function timerProgress(
  items: Iterable<StoredItem>,
  nextDue: ReadonlyMap<string, EpochMs>,
  now: EpochMs,
): TimerProgress | null {
  let running: { readonly timer: Timer; readonly due: EpochMs } | null = null;
  let paused: Timer | null = null;
  for (const { item } of items) {
    if (item.type !== 'timer') continue;
    const due = item.enabled ? nextDue.get(item.id) : undefined;
    if (due !== undefined && due > now && (running === null || due < running.due)) {
      running = { timer: item, due };
    }
    if (isPaused(item) && (paused === null || rest(item) < rest(paused))) paused = item;
  }
  if (running !== null) return runningProgress(running.timer, running.due, now);
  return paused === null ? null : pausedProgress(paused);
}

function runningProgress({ id, label, durationSeconds }: Timer, due: EpochMs, now: EpochMs): TimerProgress {
  const durationMs = durationSeconds * 1_000;
  // A short timer would be drawn many times a second.
  const parts = Math.max(1, Math.min(PROGRESS_STEPS, Math.floor(durationMs / LEAST_STEP_MS)));
  const partMs = durationMs / parts;
  const elapsedMs = Math.max(0, durationMs - (due - now));
  const part = Math.floor(elapsedMs / partMs);
  const minutesLeft = Math.ceil((due - now) / MINUTE_MS);
  const nextPart = addMs(due, Math.ceil((part + 1) * partMs - durationMs));
  const nextMinute = addMs(due, -(minutesLeft - 1) * MINUTE_MS);
  return {
    id,
    label,
    step: Math.round((part / parts) * PROGRESS_STEPS),
    minutesLeft,
    isPaused: false,
    changesAt: nextPart < nextMinute ? nextPart : nextMinute,
  };
}

function pausedProgress(timer: Timer): TimerProgress {
  const { id, label, durationSeconds } = timer;
  const step = Math.floor((1 - rest(timer) / durationSeconds) * PROGRESS_STEPS);
  return { id, label, step, minutesLeft: Math.ceil(rest(timer) / 60), isPaused: true, changesAt: null };
}

function isPaused(timer: Timer): boolean {
  return !timer.enabled && rest(timer) > 0 && rest(timer) < timer.durationSeconds;
}

function rest({ remainingSeconds }: Timer): number {
  return remainingSeconds ?? 0;
}
