import { describe, expect, test } from 'vitest';
import { type RingEvent, step } from '#shared/domain/ring-machine.ts';
import { addMinutes, addMs } from '#shared/time/instant.ts';
import {
  inState,
  LATER,
  restored,
  ringing,
  START,
  STOP,
  silence,
  snoozed,
  steppedBack,
} from './ring-events.ts';
import { NOON, occurrence } from './samples.ts';

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
