import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { nextDue } from '#shared/domain/due.ts';
import { itemSchema, type StoredTimer } from '#shared/domain/item.ts';
import { MAX_TIMER_SECONDS } from '#shared/domain/timer-length.ts';
import { presetSeconds, stepTimer, type TimerStep, timerPhase } from '#shared/domain/timer-machine.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import { zoneId } from '#shared/time/zone.ts';
import { NOON, timer } from './samples.ts';

const anyStep = fc.oneof(
  fc.record({ kind: fc.constantFrom('start', 'pause', 'resume', 'restart', 'stop') }),
  fc.record({ kind: fc.constant('extend'), minutes: fc.integer({ min: 1, max: 600 }) }),
  fc.record({ kind: fc.constant('set-length'), seconds: fc.integer({ min: 1, max: 7200 }) }),
  fc.record({ kind: fc.constant('end-dismissed'), due: fc.constant(NOON) }),
) as fc.Arbitrary<TimerStep>;

const moves = fc.array(fc.tuple(anyStep, fc.integer({ min: 0, max: 4_000_000 })), { maxLength: 25 });
const start = fc.record({
  durationSeconds: fc.oneof(fc.integer({ min: 1, max: 3600 }), fc.constant(MAX_TIMER_SECONDS)),
  repeat: fc.boolean(),
});
const SEED = { seed: 20_261_025, numRuns: 1000 };
/** Thousands of steps, on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 });

/** Plays steps, each some milliseconds after the one before, and shows every state that was reached. */
function play(
  first: StoredTimer,
  steps: readonly (readonly [TimerStep, number])[],
  see: (before: StoredTimer, after: StoredTimer, step: TimerStep, now: EpochMs) => void,
): void {
  let stored = first;
  let now = NOON;
  for (const [step, waitMs] of steps) {
    now = addMs(now, waitMs);
    const result = stepTimer(stored, step, now);
    if (!result.ok) continue;
    see(stored, result.stored, step, now);
    stored = result.stored;
  }
}

test('[TM4] whatever is done, a timer never starts in the future and a rest is shorter than the duration', () => {
  fc.assert(
    fc.property(start, moves, (item, steps) => {
      play(timer(item), steps, (_before, { item: after, device }, _step, now) => {
        expect(itemSchema.safeParse(after).success).toBe(true);
        expect(after.enabled).toBe(after.startedAt !== null);
        if (after.startedAt !== null) expect(after.startedAt).toBeLessThanOrEqual(now);
        if (after.remainingSeconds !== null) {
          expect(after.enabled).toBe(false);
          expect(after.remainingSeconds).toBeGreaterThan(0);
          expect(after.remainingSeconds).toBeLessThan(after.durationSeconds);
        }
        expect(device.presetSeconds).toBeLessThanOrEqual(MAX_TIMER_SECONDS);
      });
    }),
    SEED,
  );
});

test('[TM7] only a new length, or "+N min" on an idle timer, changes the preset', () => {
  fc.assert(
    fc.property(start, moves, (item, steps) => {
      play(timer(item), steps, (before, after, step, now) => {
        const wasIdle = timerPhase(before.item, now).kind === 'idle';
        if (step.kind === 'set-length' || (step.kind === 'extend' && wasIdle)) return;
        expect(presetSeconds(after)).toBe(presetSeconds(before));
      });
    }),
    SEED,
  );
});

test('[TM4] pausing for a while puts off the end by that while, to the second', () => {
  const ms = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(start, ms, ms, (item, ranMs, heldMs) => {
      const running = timer({ ...item, enabled: true, startedAt: NOON });
      const pausedAt = addMs(NOON, ranMs);
      const phase = timerPhase(running.item, pausedAt);
      const held = stepTimer(running, { kind: 'pause' }, pausedAt);
      if (phase.kind !== 'running' || !held.ok) return;
      const resumedAt = addMs(pausedAt, heldMs);
      const resumed = stepTimer(held.stored, { kind: 'resume' }, resumedAt);
      if (!resumed.ok) throw new Error(resumed.error.kind);
      const again = timerPhase(resumed.stored.item, resumedAt);
      const putOff = again.kind === 'running' ? again.endsAt - phase.endsAt : Number.NaN;
      expect(Math.abs(putOff - heldMs)).toBeLessThanOrEqual(1000);
    }),
    SEED,
  );
});

test('[SC5] the due instant of a running timer is the end it shows', () => {
  fc.assert(
    fc.property(start, moves, (item, steps) => {
      play(timer(item, { knownSince: addMs(NOON, -8e12) }), steps, (_before, after, _step, now) => {
        const phase = timerPhase(after.item, now);
        const due = nextDue(after, now, zoneId('UTC'));
        expect(due).toBe(phase.kind === 'running' ? phase.endsAt : null);
      });
    }),
    SEED,
  );
});
