import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceStateSchema } from '#shared/domain/occurrence.ts';
import { type RingEvent, step } from '#shared/domain/ring-machine.ts';
import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import { NOON, occurrence } from './samples.ts';

const at = fc.integer({ min: -7_200_000, max: 7_200_000 }).map((ms) => epochMs(NOON + ms));
const length = fc.integer({ min: 0, max: 3_600_000 });
const look = {
  at,
  graceMs: length,
  lateReason: fc.constantFrom('asleep' as const, 'clock-changed' as const),
};
const why = fc.constantFrom('rescheduled', 'disabled', 'deleted', 'superseded');

const anyEvent = fc.oneof(
  fc.record({ kind: fc.constant('fell-due'), ...look }),
  fc.record({ kind: fc.constant('snoozed'), at, minutes: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('snooze-ended'), ...look }),
  fc.record({ kind: fc.constant('dismissed'), at }),
  fc.record({ kind: fc.constant('silence-elapsed'), at, autoSilenceMs: length }),
  fc.record({ kind: fc.constant('restored'), autoSilenceMs: length, ...look }),
  fc.record({ kind: fc.constant('cancelled'), at, why }),
  fc.record({ kind: fc.constant('handled-elsewhere'), at }),
  fc.record({ kind: fc.constant('dismissed-elsewhere'), at }),
  fc.record({ kind: fc.constant('snoozed-elsewhere'), at, until: at }),
  fc.record({ kind: fc.constant('skipped'), at }),
  fc.record({ kind: fc.constant('unskipped') }),
  fc.record({ kind: fc.constant('clock-stepped-back'), at, byMs: length }),
  fc.record({ kind: fc.constant('report-seen') }),
) as fc.Arbitrary<RingEvent>;

const start = fc
  .constantFrom('alarm', 'timer')
  .map((itemType) => occurrence({ itemType } as Partial<Occurrence>));
const SEED = { seed: 20_260_315, numRuns: 1000 };
/** Thousands of steps, on a machine that may be busy. */
vi.setConfig({ testTimeout: 30_000 });

/** Plays events as the runner would: a restart ends every sound before `restored` comes. */
function play(first: Occurrence, events: readonly RingEvent[]): Occurrence {
  let row = first;
  let sounds = false;
  for (const event of events) {
    if (event.kind === 'restored') sounds = false;
    const before = row;
    const { occurrence: after, effects } = step(row, event);
    for (const effect of effects) {
      if (effect.kind === 'start-sounding') {
        expect(sounds, 'starts only where none sounds').toBe(false);
        sounds = true;
      } else if (effect.kind === 'stop-sounding') {
        expect(sounds, 'stops only where one does').toBe(true);
        sounds = false;
      }
    }
    expect(sounds, `sounds exactly while ringing, after ${event.kind}`).toBe(after.state.kind === 'ringing');
    checkRow(before, after);
    row = after;
  }
  return row;
}

function checkRow(before: Occurrence, after: Occurrence): void {
  expect(occurrenceStateSchema.safeParse(after.state).success).toBe(true);
  if (after.state.kind === 'ringing') expect(after.firstRangAt).not.toBeNull();
  if (before.firstRangAt !== null) expect(after.firstRangAt).toBe(before.firstRangAt);
  expect([before.itemId, before.due, before.label]).toEqual([after.itemId, after.due, after.label]);
}

test('[OC20] from any events: sound alternates, and sounds exactly while ringing', () => {
  fc.assert(
    fc.property(start, fc.array(anyEvent, { maxLength: 30 }), (first, events) => {
      play(first, events);
    }),
    SEED,
  );
});

test('[OC20] an event that leaves the row as it was asks at most to be told', () => {
  fc.assert(
    fc.property(start, fc.array(anyEvent, { maxLength: 20 }), anyEvent, (first, events, last) => {
      const row = play(first, events);
      const { occurrence: after, effects } = step(row, last);
      const kinds = effects.map((effect) => effect.kind);
      if (after === row) expect(kinds.filter((kind) => kind !== 'tell-clock-step')).toEqual([]);
    }),
    SEED,
  );
});

test('[OC21] nothing that can happen changes a dismissed occurrence', () => {
  fc.assert(
    fc.property(start, fc.array(anyEvent, { maxLength: 30 }), (first, events) => {
      const dismissed = { ...first, state: { kind: 'dismissed', at: NOON as EpochMs } as const };
      expect(play({ ...dismissed, firstRangAt: NOON }, events).state).toEqual(dismissed.state);
    }),
    SEED,
  );
});

test('[OC5] a snooze is never longer than asked, counted from the moment it was asked for', () => {
  fc.assert(
    fc.property(start, at, fc.integer({ min: 1, max: 60 }), (first, now, minutes) => {
      const ringing = { ...first, state: { kind: 'ringing', since: now } as const, firstRangAt: now };
      const { state } = step(ringing, { kind: 'snoozed', at: now, minutes }).occurrence;
      expect(state).toEqual({ kind: 'snoozed', until: now + minutes * 60_000 });
    }),
    SEED,
  );
});
