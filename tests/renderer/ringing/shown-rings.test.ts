import { expect, test } from 'vitest';
import { minutesLate, shownRings } from '#renderer/ringing/shown-rings.ts';
import { projectionOf } from '#renderer/stores/projection.ts';
import type { Occurrence, OccurrenceState } from '#shared/domain/occurrence.ts';
import { addMs } from '#shared/time/instant.ts';
import { alarm, NOON } from '../../shared/domain/samples.ts';
import { snapshot } from '../snapshots.ts';

function ring(itemId: string, change: Partial<Occurrence> = {}): Occurrence {
  const state: OccurrenceState = { kind: 'ringing', since: NOON };
  return {
    itemId,
    due: NOON,
    itemType: 'alarm',
    label: itemId,
    state,
    firstRangAt: NOON,
    snoozeCount: 0,
    alsoMissed: 0,
    reportSeen: false,
    ...change,
  };
}

const shown = (rings: Occurrence[], ...items: ReturnType<typeof alarm>[]) =>
  shownRings(projectionOf(snapshot({ rings, items }))).map(({ itemId }) => itemId);

test('[UI8] the ring window lists what rings and wants the window, not what is snoozed', () => {
  const snoozed = ring('c', { state: { kind: 'snoozed', until: NOON } });
  const rings = [ring('a'), ring('b'), snoozed];
  expect(shown(rings, alarm({ id: 'a' }), alarm({ id: 'b', showPopup: false }))).toEqual(['a']);
});

test('[UI8] brought up for a ring that does not want it, the window lists that one', () => {
  expect(shown([ring('b')], alarm({ id: 'b', showPopup: false }))).toEqual(['b']);
});

test('[UI8] a ring whose item is gone is listed', () => {
  expect(shown([ring('a')])).toEqual(['a']);
});

test('[UI8] lateness is told in whole minutes from the first sound, so that a snooze is not late', () => {
  expect(minutesLate(ring('a', { firstRangAt: addMs(NOON, 59_999) }))).toBe(0);
  expect(minutesLate(ring('a', { firstRangAt: addMs(NOON, 185_000) }))).toBe(3);
  const again = ring('a', { state: { kind: 'ringing', since: addMs(NOON, 300_000) } });
  expect(minutesLate(again)).toBe(0);
  expect(minutesLate({ ...again, firstRangAt: null })).toBe(5);
});
