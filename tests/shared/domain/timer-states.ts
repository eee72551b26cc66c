import type { StoredTimer } from '#shared/domain/item.ts';
import { stepTimer, type TimerStep, timerPhase } from '#shared/domain/timer-machine.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import { NOON, timer } from './samples.ts';

export const NOT_APPLICABLE = { ok: false, error: { kind: 'not-applicable' } };

export function stepped(stored: StoredTimer, step: TimerStep, now: EpochMs): StoredTimer {
  const result = stepTimer(stored, step, now);
  if (!result.ok) throw new Error(result.error.kind);
  return result.stored;
}

export const secondsLater = (seconds: number) => addMs(NOON, seconds * 1000);
export const phaseAt = (stored: StoredTimer, now: EpochMs) => timerPhase(stored.item, now);

export const idle = timer();
export const running = timer({ enabled: true, startedAt: NOON });
export const repeating = timer({ enabled: true, startedAt: NOON, repeat: true });
export const paused = timer({ remainingSeconds: 100 });
export const finishedAt = secondsLater(400);
