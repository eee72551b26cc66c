import type { Occurrence, OccurrenceState } from '#shared/domain/occurrence.ts';
import type { RingEvent } from '#shared/domain/ring-machine.ts';
import { addMinutes, type EpochMs } from '#shared/time/instant.ts';
import { NOON, occurrence } from './samples.ts';

export const GRACE = 600_000;
export const SILENCE = 600_000;
export const START = { kind: 'start-sounding' } as const;
export const STOP = { kind: 'stop-sounding' } as const;

export const look = (at: EpochMs) => ({ at, graceMs: GRACE, lateReason: 'asleep' }) as const;
export const fellDue = (at: EpochMs): RingEvent => ({ kind: 'fell-due', ...look(at) });
export const snoozeEnded = (at: EpochMs): RingEvent => ({ kind: 'snooze-ended', ...look(at) });
export const restored = (at: EpochMs): RingEvent => ({
  kind: 'restored',
  autoSilenceMs: SILENCE,
  ...look(at),
});
export const silence = (at: EpochMs): RingEvent => ({ kind: 'silence-elapsed', at, autoSilenceMs: SILENCE });
export const steppedBack = (at: EpochMs, byMs: number): RingEvent => ({
  kind: 'clock-stepped-back',
  at,
  byMs,
});

export function inState(state: OccurrenceState, change: Partial<Occurrence> = {}) {
  return occurrence({ state, ...change });
}

export const ringing = inState({ kind: 'ringing', since: NOON }, { firstRangAt: NOON });
export const snoozed = inState(
  { kind: 'snoozed', until: addMinutes(NOON, 5) },
  { firstRangAt: NOON, snoozeCount: 1 },
);
export const LATER = addMinutes(NOON, 2);
