import { addMs, type EpochMs, laterOf } from '../time/instant.ts';
import { type EditResult, edited, refused } from './edit-result.ts';
import type { StoredTimer, Timer } from './item.ts';
import { endsUntil, nthEnd, runningTimer } from './timer-cycle.ts';
import { MAX_TIMER_SECONDS } from './timer-length.ts';

/** What a timer is at an instant. "Finished" is derived: it lasts until the timer is dismissed, stopped or started. */
export type TimerPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly endsAt: EpochMs }
  | { readonly kind: 'paused'; readonly remainingSeconds: number }
  | { readonly kind: 'finished'; readonly endedAt: EpochMs };

/** Everything that can be asked of a timer. `set-length` is the person's new length; `end-dismissed` answers one ring. */
export type TimerStep =
  | { readonly kind: 'start' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'extend'; readonly minutes: number }
  | { readonly kind: 'set-length'; readonly seconds: number }
  | { readonly kind: 'end-dismissed'; readonly due: EpochMs };

/** What the timer is at `now`. A repeating one that runs is never finished; it ends next strictly after `now`. */
export function timerPhase(timer: Timer, now: EpochMs): TimerPhase {
  const running = runningTimer(timer);
  if (running !== null) {
    const past = endsUntil(running, now);
    if (past > 0 && !timer.repeat) return { kind: 'finished', endedAt: nthEnd(running, 1) };
    return { kind: 'running', endsAt: nthEnd(running, past + 1) };
  }
  const remainingSeconds = pausedRest(timer);
  return remainingSeconds === null ? { kind: 'idle' } : { kind: 'paused', remainingSeconds };
}

/** The length the person set: what an idle timer shows, else what it had before any "+1 min". */
export function presetSeconds({ item, device }: StoredTimer): number {
  const isIdle = runningTimer(item) === null && pausedRest(item) === null;
  return isIdle ? item.durationSeconds : (device.presetSeconds ?? item.durationSeconds);
}

/** The timer after a step at `now`, or why the step does not apply. Rules TM1–TM16 of docs/SPEC.md. */
export function stepTimer(stored: StoredTimer, step: TimerStep, now: EpochMs): EditResult<StoredTimer> {
  const phase = timerPhase(stored.item, now);
  switch (step.kind) {
    case 'start':
      return phase.kind === 'idle' || phase.kind === 'finished'
        ? edited(begun(stored, now))
        : refused('not-applicable');
    case 'restart':
      return edited(begun(stored, now));
    case 'pause':
      return phase.kind === 'running' ? pause(stored, phase.endsAt, now) : refused('not-applicable');
    case 'resume':
      return phase.kind === 'paused'
        ? edited(runningFor(stored, phase.remainingSeconds, now))
        : refused('not-applicable');
    case 'stop':
      return phase.kind === 'idle' ? refused('not-applicable') : edited(idle(stored, now));
    case 'extend':
      return extend(stored, phase, step.minutes * 60, now);
    case 'set-length':
      return setLength(stored, phase, step.seconds, now);
    case 'end-dismissed':
      return phase.kind === 'finished' && phase.endedAt === step.due
        ? edited(idle(stored, now))
        : refused('not-applicable');
  }
}

/** A paused timer's rest in seconds; null when it runs or is idle, as anything else from elsewhere is read. */
function pausedRest(timer: Timer): number | null {
  const rest = timer.remainingSeconds;
  return !timer.enabled && rest !== null && rest > 0 && rest < timer.durationSeconds ? rest : null;
}

function changed(stored: StoredTimer, change: Partial<Timer>, preset: number, now: EpochMs): StoredTimer {
  return {
    item: { ...stored.item, ...change, updatedAt: now },
    device: { ...stored.device, presetSeconds: preset },
  };
}

function begun(stored: StoredTimer, now: EpochMs): StoredTimer {
  const durationSeconds = presetSeconds(stored);
  const change = { enabled: true, startedAt: now, remainingSeconds: null, durationSeconds };
  return changed(stored, change, durationSeconds, now);
}

function idle(stored: StoredTimer, now: EpochMs): StoredTimer {
  const durationSeconds = presetSeconds(stored);
  const change = { enabled: false, startedAt: null, remainingSeconds: null, durationSeconds };
  return changed(stored, change, durationSeconds, now);
}

/** Running so that it ends in `seconds`; the duration grows to that if it is shorter, so it never starts in the future. */
function runningFor(stored: StoredTimer, seconds: number, now: EpochMs): StoredTimer {
  const durationSeconds = Math.max(stored.item.durationSeconds, seconds);
  const startedAt = addMs(now, (seconds - durationSeconds) * 1000);
  const change = { enabled: true, startedAt, remainingSeconds: null, durationSeconds };
  return changed(stored, change, presetSeconds(stored), now);
}

function paused(stored: StoredTimer, remainingSeconds: number, preset: number, now: EpochMs): StoredTimer {
  return changed(stored, { enabled: false, startedAt: null, remainingSeconds }, preset, now);
}

/** Rounds the rest up to whole seconds, as it is shown; a one-second timer has no rest to keep. */
function pause(stored: StoredTimer, endsAt: EpochMs, now: EpochMs): EditResult<StoredTimer> {
  const longest = stored.item.durationSeconds - 1;
  const rest = Math.min(Math.ceil((endsAt - now) / 1000), longest);
  return rest > 0 ? edited(paused(stored, rest, presetSeconds(stored), now)) : refused('not-applicable');
}

function extend(
  stored: StoredTimer,
  phase: TimerPhase,
  seconds: number,
  now: EpochMs,
): EditResult<StoredTimer> {
  const durationSeconds = stored.item.durationSeconds + seconds;
  const preset = presetSeconds(stored);
  if (phase.kind === 'finished') {
    return seconds > MAX_TIMER_SECONDS ? refused('too-long') : edited(runningFor(stored, seconds, now));
  }
  if (durationSeconds > MAX_TIMER_SECONDS) return refused('too-long');
  switch (phase.kind) {
    case 'idle':
      return edited(changed(stored, { durationSeconds, remainingSeconds: null }, durationSeconds, now));
    case 'paused': {
      const remainingSeconds = phase.remainingSeconds + seconds;
      return edited(changed(stored, { durationSeconds, remainingSeconds }, preset, now));
    }
    case 'running': {
      const startedAt = cycleStart(stored, phase.endsAt);
      return edited(changed(stored, { durationSeconds, startedAt }, preset, now));
    }
  }
}

/** A new length counts from where the timer was started; one that would be over already is over now. */
function setLength(
  stored: StoredTimer,
  phase: TimerPhase,
  durationSeconds: number,
  now: EpochMs,
): EditResult<StoredTimer> {
  switch (phase.kind) {
    case 'idle':
    case 'finished': {
      const change = { enabled: false, startedAt: null, remainingSeconds: null, durationSeconds };
      return edited(changed(stored, change, durationSeconds, now));
    }
    case 'paused': {
      const elapsed = stored.item.durationSeconds - phase.remainingSeconds;
      const rest = Math.min(Math.max(1, durationSeconds - elapsed), durationSeconds - 1);
      const remainingSeconds = rest > 0 ? rest : null;
      return edited(changed(stored, { durationSeconds, remainingSeconds }, durationSeconds, now));
    }
    case 'running': {
      const overNow = addMs(now, -durationSeconds * 1000);
      const startedAt = laterOf(cycleStart(stored, phase.endsAt), overNow);
      return edited(changed(stored, { durationSeconds, startedAt }, durationSeconds, now));
    }
  }
}

/** When the cycle that ends at `endsAt` began: the anchor that keeps a repeating timer's past ends in the past. */
function cycleStart(stored: StoredTimer, endsAt: EpochMs): EpochMs {
  return addMs(endsAt, -stored.item.durationSeconds * 1000);
}
