import { expect, test } from 'vitest';
import { alarmsOf, ringOf, timersOf } from '#renderer/stores/lists.ts';
import { projectionOf } from '#renderer/stores/projection.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import { epochMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { alarm, NOON, timer } from '../../shared/domain/samples.ts';
import { snapshot } from '../snapshots.ts';

const at = (id: string, time: string, label: string) => alarm({ id, label, alarmTime: wallTime(time) });
const running = (id: string) => timer({ id, label: id, enabled: true, startedAt: NOON });

test('[UI3] alarms are listed by wall time, then by label with numbers in their order', () => {
  const items = [
    at('1', '23:00', 'A'),
    at('2', '06:00', 'Bus 10'),
    at('3', '06:00', 'bus 9'),
    at('4', '06:00', 'Ala'),
  ];
  const alarms = alarmsOf(projectionOf(snapshot({ items })));
  expect(alarms.map(({ item }) => item.label)).toEqual(['Ala', 'bus 9', 'Bus 10', 'A']);
});

test('[UI3] timers are listed with the ended ones first, then the running by their next end, then the rest', () => {
  const items = [timer({ id: 'z', label: 'Zupa' }), running('late'), timer({ id: 'a', label: 'Ala' })];
  const all: StoredItem[] = [...items, running('soon'), running('ended'), alarm()];
  const nextDue = { late: epochMs(NOON + 900), soon: epochMs(NOON + 300) };
  const timers = timersOf(projectionOf(snapshot({ items: all, nextDue })));
  expect(timers.map(({ stored }) => stored.item.id)).toEqual(['ended', 'soon', 'late', 'a', 'z']);
});

test('[UI3] a list is the same array until something in it may have changed', () => {
  const projection = projectionOf(snapshot({ items: [alarm(), timer()] }));
  expect(alarmsOf({ ...projection, zone: 'Asia/Tokyo' })).toBe(alarmsOf(projection));
  expect(timersOf({ ...projection, zone: 'Asia/Tokyo' })).toBe(timersOf(projection));
});

test('[UI3] one renamed alarm among thousands moves to its place, and the others keep theirs', () => {
  const items = Array.from({ length: 3_000 }, (_, index) => at(`a${index}`, '06:00', `Alarm ${index}`));
  const before = projectionOf(snapshot({ items }));
  alarmsOf(before);
  const changed = new Map(before.items).set('a2999', at('a2999', '06:00', 'Aaa'));
  const ids = alarmsOf({ ...before, items: changed }).map(({ item }) => item.id);
  expect(ids).toEqual(['a2999', ...items.slice(0, -1).map(({ item }) => item.id)]);
});

test('[UI4] of an item that rings and snoozes at once, the ringing is shown', () => {
  const ring = { itemId: 'a1', itemType: 'alarm' as const, label: 'A', firstRangAt: NOON, snoozeCount: 1 };
  const rest = { alsoMissed: 0, reportSeen: false };
  const snoozed = { ...ring, ...rest, due: NOON, state: { kind: 'snoozed' as const, until: NOON } };
  const ringing = { ...ring, ...rest, due: NOON, state: { kind: 'ringing' as const, since: NOON } };
  expect(ringOf([snoozed, ringing], 'a1')).toBe(ringing);
  expect(ringOf([snoozed], 'a1')).toBe(snoozed);
  expect(ringOf([snoozed], 'other')).toBeUndefined();
});
