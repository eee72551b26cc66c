import { describe, expect, test } from 'vitest';
import { type RingEvent, step } from '#shared/domain/ring-machine.ts';
import { addMinutes } from '#shared/time/instant.ts';
import { inState, LATER, ringing, STOP, snoozed } from './ring-events.ts';
import { NOON, occurrence } from './samples.ts';

const until = addMinutes(NOON, 9);
const elsewhere: RingEvent = { kind: 'snoozed-elsewhere', at: LATER, until };
const missed = inState({ kind: 'missed', at: NOON, reason: 'asleep' });
const silenced = inState({ kind: 'silenced', at: NOON });

describe('a snooze made elsewhere', () => {
  test('[OC22] stops a ring here, until its end', () => {
    const { occurrence: after, effects } = step(ringing, elsewhere);
    expect(after).toEqual({ ...ringing, state: { kind: 'snoozed', until }, snoozeCount: 1 });
    expect(effects).toEqual([STOP]);
  });

  test.each([occurrence(), missed, silenced])('[OC22] applies without a sound to $state.kind', (row) => {
    const { occurrence: after, effects } = step(row, elsewhere);
    expect(after.state).toEqual({ kind: 'snoozed', until });
    expect(effects).toEqual([]);
  });

  test('[OC22] of two the later end stands', () => {
    expect(step(snoozed, elsewhere).occurrence.state).toEqual({ kind: 'snoozed', until });
    const earlier = { ...elsewhere, until: addMinutes(NOON, 4) };
    expect(step(snoozed, earlier).occurrence).toBe(snoozed);
  });

  test('[OC22] over already, or met by a seen miss or an answer, it changes nothing', () => {
    expect(step(ringing, { ...elsewhere, until: LATER }).occurrence).toBe(ringing);
    const dismissed = inState({ kind: 'dismissed', at: NOON });
    const seen = { ...missed, reportSeen: true };
    for (const row of [dismissed, seen]) expect(step(row, elsewhere).occurrence).toBe(row);
  });
});

test('[OC23] a dismissal elsewhere ends a snooze here, and a ring', () => {
  const event: RingEvent = { kind: 'dismissed-elsewhere', at: LATER };
  const state = { kind: 'handled-elsewhere', at: LATER };
  expect(step(snoozed, event)).toEqual({ occurrence: { ...snoozed, state }, effects: [] });
  expect(step(ringing, event)).toEqual({ occurrence: { ...ringing, state }, effects: [STOP] });
});
