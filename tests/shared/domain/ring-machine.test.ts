import { describe, expect, test } from 'vitest';
import { step } from '#shared/domain/ring-machine.ts';
import { addMinutes, addMs } from '#shared/time/instant.ts';
import {
  fellDue,
  GRACE,
  inState,
  LATER,
  ringing,
  START,
  STOP,
  silence,
  snoozed,
  snoozeEnded,
} from './ring-events.ts';
import { NOON, occurrence } from './samples.ts';

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
