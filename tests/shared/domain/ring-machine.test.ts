import { describe, expect, test } from 'vitest';
import type { Occurrence, OccurrenceState } from '#shared/domain/occurrence.ts';
import { type RingEvent, step } from '#shared/domain/ring-machine.ts';
import { addMinutes, addMs, type EpochMs } from '#shared/time/instant.ts';
import { NOON, occurrence } from './samples.ts';

const GRACE = 600_000;
const SILENCE = 600_000;
const START = { kind: 'start-sounding' } as const;
const STOP = { kind: 'stop-sounding' } as const;

const look = (at: EpochMs) => ({ at, graceMs: GRACE, lateReason: 'asleep' }) as const;
const fellDue = (at: EpochMs): RingEvent => ({ kind: 'fell-due', ...look(at) });
const snoozeEnded = (at: EpochMs): RingEvent => ({ kind: 'snooze-ended', ...look(at) });
const restored = (at: EpochMs): RingEvent => ({ kind: 'restored', autoSilenceMs: SILENCE, ...look(at) });
const silence = (at: EpochMs): RingEvent => ({ kind: 'silence-elapsed', at, autoSilenceMs: SILENCE });
const steppedBack = (at: EpochMs, byMs: number): RingEvent => ({ kind: 'clock-stepped-back', at, byMs });

function inState(state: OccurrenceState, change: Partial<Occurrence> = {}) {
  return occurrence({ state, ...change });
}

const ringing = inState({ kind: 'ringing', since: NOON }, { firstRangAt: NOON });
const snoozed = inState(
  { kind: 'snoozed', until: addMinutes(NOON, 5) },
  { firstRangAt: NOON, snoozeCount: 1 },
);
const LATER = addMinutes(NOON, 2);

describe('falling due', () => {
  test('[OC1] within the grace it rings from now on', () => {
    const { occurrence: rung, effects } = step(occurrence(), fellDue(addMs(NOON, 20)));
    expect(rung.state).toEqual({ kind: 'ringing', since: NOON + 20 });
    expect(rung.firstRangAt).toBe(NOON + 20);
    expect(effects).toEqual([{ ...START, cause: 'due' }]);
  });

  test('[OC1] at the very end of the grace it still rings', () => {
    expect(step(occurrence(), fellDue(addMs(NOON, GRACE))).occurrence.state.kind).toBe('ringing');
  });

  test('[OC2] before its due instant nothing starts', () => {
    const early = step(occurrence(), fellDue(addMs(NOON, -1)));
    expect(early).toEqual({ occurrence: occurrence(), effects: [] });
  });

  test('[OC3] more than a minute after its due instant it is late', () => {
    expect(step(occurrence(), fellDue(addMs(NOON, 60_000))).effects).toEqual([{ ...START, cause: 'due' }]);
    expect(step(occurrence(), fellDue(addMs(NOON, 60_001))).effects).toEqual([{ ...START, cause: 'late' }]);
  });

  test('[OC4] after the grace it is missed without a sound, and reported', () => {
    const at = addMs(NOON, GRACE + 1);
    const { occurrence: missed, effects } = step(occurrence(), fellDue(at));
    expect(missed).toEqual(inState({ kind: 'missed', at, reason: 'asleep' }));
    expect(effects).toEqual([{ kind: 'report-missed', reason: 'asleep' }]);
  });
});

describe('a snooze', () => {
  test('[OC5] ends the sound and counts from now', () => {
    const { occurrence: after, effects } = step(ringing, { kind: 'snoozed', at: LATER, minutes: 5 });
    expect(after.state).toEqual({ kind: 'snoozed', until: addMinutes(NOON, 7) });
    expect(after.snoozeCount).toBe(1);
    expect(effects).toEqual([STOP]);
  });

  test('[OC6] asked for again counts from then', () => {
    const { occurrence: after, effects } = step(snoozed, { kind: 'snoozed', at: LATER, minutes: 9 });
    expect(after.state).toEqual({ kind: 'snoozed', until: addMinutes(NOON, 11) });
    expect(after.snoozeCount).toBe(2);
    expect(effects).toEqual([]);
  });

  test('[OC7] rings again at its end, not before, and auto-silence counts anew', () => {
    expect(step(snoozed, snoozeEnded(addMs(NOON, 299_999)))).toEqual({ occurrence: snoozed, effects: [] });
    const { occurrence: again, effects } = step(snoozed, snoozeEnded(addMinutes(NOON, 5)));
    expect(again.state).toEqual({ kind: 'ringing', since: addMinutes(NOON, 5) });
    expect(again.firstRangAt).toBe(NOON);
    expect(effects).toEqual([{ ...START, cause: 'snooze-over' }]);
    expect(step(again, silence(addMinutes(NOON, 14))).occurrence).toBe(again);
    expect(step(again, silence(addMinutes(NOON, 15))).occurrence.state.kind).toBe('silenced');
  });

  test('[OC8] found over after the grace is missed', () => {
    const at = addMs(NOON, 300_000 + GRACE + 1);
    const { occurrence: missed, effects } = step(snoozed, snoozeEnded(at));
    expect(missed.state).toEqual({ kind: 'missed', at, reason: 'asleep' });
    expect(effects).toEqual([{ kind: 'report-missed', reason: 'asleep' }]);
  });
});

describe('an answer', () => {
  test('[OC9] a dismissal ends a ring and asks to disable a once-alarm', () => {
    const { occurrence: after, effects } = step(ringing, { kind: 'dismissed', at: LATER });
    expect(after.state).toEqual({ kind: 'dismissed', at: LATER });
    expect(effects).toEqual([STOP, { kind: 'disable-once' }]);
  });

  test('[OC9] a dismissal ends a snooze, which makes no sound to stop', () => {
    expect(step(snoozed, { kind: 'dismissed', at: LATER }).effects).toEqual([{ kind: 'disable-once' }]);
  });

  test('[OC9] the dismissal of a timer asks to clear it', () => {
    const { effects } = step({ ...ringing, itemType: 'timer' }, { kind: 'dismissed', at: LATER });
    expect(effects).toEqual([STOP, { kind: 'clear-timer' }]);
  });

  test('[OC10] unanswered for the whole auto-silence time it is silenced and reported, nothing else', () => {
    const at = addMinutes(NOON, 10);
    const { occurrence: after, effects } = step(ringing, silence(at));
    expect(after.state).toEqual({ kind: 'silenced', at });
    expect(effects).toEqual([STOP, { kind: 'report-missed', reason: 'unanswered' }]);
  });

  test('[OC11] a report is seen once, and then asks to disable a once-alarm', () => {
    const missed = inState({ kind: 'missed', at: LATER, reason: 'asleep' });
    const seen = step(missed, { kind: 'report-seen' });
    expect(seen.occurrence).toEqual({ ...missed, reportSeen: true });
    expect(seen.effects).toEqual([{ kind: 'disable-once' }]);
    expect(step(seen.occurrence, { kind: 'report-seen' }).effects).toEqual([]);
  });

  test('[OC11] the report of a silenced timer asks for nothing', () => {
    const silenced = inState({ kind: 'silenced', at: LATER }, { itemType: 'timer' });
    expect(step(silenced, { kind: 'report-seen' }).effects).toEqual([]);
  });
});

describe('a restart', () => {
  test('[OC12] a ring goes on, once, and its auto-silence time goes on counting', () => {
    const { occurrence: after, effects } = step(ringing, restored(addMinutes(NOON, 9)));
    expect(after.state).toEqual({ kind: 'ringing', since: NOON });
    expect(effects).toEqual([{ ...START, cause: 'restored' }]);
    expect(step(after, silence(addMinutes(NOON, 10))).occurrence.state.kind).toBe('silenced');
  });

  test('[OC12] a ring that seems to have begun later than now counts from now', () => {
    const { occurrence: after } = step(ringing, restored(addMs(NOON, -5000)));
    expect(after.state).toEqual({ kind: 'ringing', since: NOON - 5000 });
  });

  test('[OC12] a snooze goes on as it was, or rings when it is over', () => {
    expect(step(snoozed, restored(LATER))).toEqual({ occurrence: snoozed, effects: [] });
    expect(step(snoozed, restored(addMinutes(NOON, 6))).effects).toEqual([
      { ...START, cause: 'snooze-over' },
    ]);
  });

  test('[OC12] what only waits is left to the scheduler', () => {
    expect(step(occurrence(), restored(LATER))).toEqual({ occurrence: occurrence(), effects: [] });
  });

  test('[OC13] a ring cut off for longer than auto-silence is missed', () => {
    const at = addMinutes(NOON, 10);
    const { occurrence: after, effects } = step(ringing, restored(at));
    expect(after.state).toEqual({ kind: 'missed', at, reason: 'asleep' });
    expect(effects).toEqual([{ kind: 'report-missed', reason: 'asleep' }]);
  });
});

describe('a change of the item', () => {
  test.each(['rescheduled', 'disabled', 'deleted', 'superseded'] as const)(
    '[OC14] %s cancels a ring, a snooze, or a wait',
    (why) => {
      const cancelled = { kind: 'cancelled', at: LATER, why };
      expect(step(ringing, { kind: 'cancelled', at: LATER, why })).toEqual({
        occurrence: { ...ringing, state: cancelled },
        effects: [STOP],
      });
      expect(step(snoozed, { kind: 'cancelled', at: LATER, why }).occurrence.state).toEqual(cancelled);
      expect(step(occurrence(), { kind: 'cancelled', at: LATER, why }).occurrence.state).toEqual(cancelled);
    },
  );

  test('[OC14] what is over stays as it ended', () => {
    const over = inState({ kind: 'missed', at: LATER, reason: 'asleep' });
    expect(step(over, { kind: 'cancelled', at: LATER, why: 'deleted' }).occurrence).toBe(over);
  });

  test('[OC15] handled elsewhere, a ring stops and a snooze of this device stays', () => {
    const elsewhere: RingEvent = { kind: 'handled-elsewhere', at: LATER };
    expect(step(ringing, elsewhere)).toEqual({
      occurrence: { ...ringing, state: elsewhere },
      effects: [STOP],
    });
    expect(step(snoozed, elsewhere)).toEqual({ occurrence: snoozed, effects: [] });
  });

  test('[OC15] handled elsewhere, what was not yet reported is not missed; what was seen stays', () => {
    const elsewhere: RingEvent = { kind: 'handled-elsewhere', at: LATER };
    const missed = inState({ kind: 'missed', at: LATER, reason: 'asleep' });
    expect(step(occurrence(), elsewhere).occurrence.state).toEqual(elsewhere);
    expect(step(missed, elsewhere).occurrence.state).toEqual(elsewhere);
    const seen = { ...missed, reportSeen: true };
    expect(step(seen, elsewhere).occurrence).toBe(seen);
  });

  test('[OC16] only what waits can be skipped, and the skip taken back', () => {
    const skipped = step(occurrence(), { kind: 'skipped', at: LATER }).occurrence;
    expect(skipped.state).toEqual({ kind: 'skipped', at: LATER });
    expect(step(skipped, { kind: 'unskipped' }).occurrence).toEqual(occurrence());
    expect(step(ringing, { kind: 'skipped', at: LATER }).occurrence).toBe(ringing);
    expect(step(ringing, { kind: 'unskipped' }).occurrence).toBe(ringing);
  });
});

describe('the clock set back', () => {
  const before = addMinutes(NOON, -30);
  const missed = inState({ kind: 'missed', at: LATER, reason: 'clock-changed' });

  test('[OC17] over a miss that never sounded schedules it again', () => {
    const collapsed = { ...missed, alsoMissed: 4, reportSeen: true };
    expect(step(collapsed, steppedBack(before, 3_600_000))).toEqual({
      occurrence: occurrence(),
      effects: [],
    });
  });

  test('[OC17] to a moment after its due instant changes nothing', () => {
    expect(step(missed, steppedBack(NOON, 60_000))).toEqual({ occurrence: missed, effects: [] });
  });

  test.each([
    ['dismissed', inState({ kind: 'dismissed', at: LATER }, { firstRangAt: NOON })],
    ['silenced', inState({ kind: 'silenced', at: LATER }, { firstRangAt: NOON })],
    ['missed after a snooze', { ...missed, firstRangAt: NOON }],
  ])('[OC18] over one that sounded and was %s does not ring it again, and is told', (_, sounded) => {
    expect(step(sounded, steppedBack(before, 3_600_000))).toEqual({
      occurrence: sounded,
      effects: [{ kind: 'tell-clock-step' }],
    });
  });

  test('[OC18] over one that was skipped, cancelled or handled elsewhere changes nothing', () => {
    for (const kind of ['skipped', 'handled-elsewhere'] as const) {
      const over = inState({ kind, at: LATER });
      expect(step(over, steppedBack(before, 3_600_000))).toEqual({ occurrence: over, effects: [] });
    }
  });

  test('[OC19] during a ring leaves the rest of its auto-silence time', () => {
    const at = addMinutes(NOON, -60);
    const { occurrence: after, effects } = step(ringing, steppedBack(at, 3_720_000));
    expect(after.state).toEqual({ kind: 'ringing', since: addMinutes(NOON, -62) });
    expect(effects).toEqual([]);
  });

  test('[OC19] forward during a ring or snooze leaves its rest, too', () => {
    const at = addMinutes(LATER, 60);
    expect(step(ringing, steppedBack(at, -3_600_000)).occurrence.state).toEqual({
      kind: 'ringing',
      since: addMinutes(NOON, 60),
    });
    expect(step(snoozed, steppedBack(at, -3_600_000)).occurrence.state).toEqual({
      kind: 'snoozed',
      until: addMinutes(NOON, 65),
    });
  });

  test('[OC19] during a snooze leaves its rest, and never less than none', () => {
    const at = addMinutes(LATER, -60);
    expect(step(snoozed, steppedBack(at, 3_600_000)).occurrence.state).toEqual({
      kind: 'snoozed',
      until: addMinutes(at, 3),
    });
    expect(step(snoozed, steppedBack(at, 9_000_000)).occurrence.state).toEqual({
      kind: 'snoozed',
      until: at,
    });
  });
});
