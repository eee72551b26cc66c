import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { Occurrence, OccurrenceState } from '#shared/domain/occurrence.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import { alarm, NOON, timer } from '../domain/samples.ts';
import { essence, exported } from './exported.ts';
import { firstAlarm, firstTimer, imported, plan, present, read, reads } from './samples.ts';

function ring(due: EpochMs, state: OccurrenceState, itemId = 'a1'): Occurrence {
  const counts = { snoozeCount: 1, alsoMissed: 0, firstRangAt: due };
  return { itemId, due, itemType: 'alarm', label: 'Pobudka', state, reportSeen: false, ...counts };
}

const YESTERDAY = addMs(NOON, -86_400_000);

function file(parts: object): string {
  return JSON.stringify({ format: 'pobudka', version: 1, ...parts });
}

const good = { id: 'a9', label: 'Good', time: '06:30' };

test('[EX1] a file says what it is, and a missing field takes its default', () => {
  const text = exported([alarm()]);
  expect(JSON.parse(text)).toMatchObject({
    format: 'pobudka',
    version: 1,
    exportedAt: '2026-06-15T12:00:00.000Z',
  });
  expect(firstAlarm(read(file({ alarms: [good] }))).fields).toMatchObject({
    recurrence: 'once',
    days: [],
    enabled: true,
    playSound: true,
    showPopup: true,
    customSound: null,
  });
});

test('[EX1] a bad item is told with its field, and the others are taken', () => {
  const bad = [
    { ...good, id: 'x1', time: '25:00' },
    { ...good, id: '../x' },
    null,
    42,
    { ...good, label: '' },
  ];
  const { items, left } = read(file({ alarms: [...bad, good], timers: 'none' }));
  expect(items.map(({ id }) => id)).toEqual(['a9']);
  expect(left).toEqual([
    { what: 'Good', reason: 'unreadable', field: 'time' },
    { what: 'Good', reason: 'unreadable', field: 'id' },
    { what: 'alarms[2]', reason: 'unreadable', field: null },
    { what: 'alarms[3]', reason: 'unreadable', field: null },
    { what: '', reason: 'unreadable', field: 'label' },
    { what: 'timers', reason: 'unreadable', field: null },
  ]);
});

test('[EX1] a setting that is unfit is told and the others are taken', () => {
  const { settings, left } = read(
    file({ settings: { snoozeMinutes: 9, volume: 7, toldAboutTray: true, foreign: 1 } }),
  );
  expect(settings).toEqual({ snoozeMinutes: 9 });
  expect(left).toEqual([{ what: 'settings', reason: 'unreadable', field: 'volume' }]);
});

test('[EX3] a pause of all alarms neither goes into a file nor comes out of one: it would silence a device', () => {
  const settings = { ...DEFAULT_SETTINGS, pausedUntil: 'forever' as const };
  expect(exported([], { settings })).not.toContain('pausedUntil');
  expect(read(file({ settings: { pausedUntil: 'forever' } })).settings).toEqual({});
});

test('[EX2] a newer version is refused, and what is no such file is not understood', () => {
  expect(reads(file({ version: 2 }))).toEqual({ ok: false, error: { kind: 'newer', version: 2 } });
  for (const text of [
    '',
    '{}',
    '{',
    '{"format":"pobudka"}',
    '{"format":"pobudka","version":"1"}',
    '{"format":"other","version":1}',
    '[1]',
    'hello',
  ]) {
    expect(reads(text), text).toEqual({ ok: false, error: { kind: 'not-understood' } });
  }
});

test('[EX3] rings that are over come along, seen; open ones and those ahead do not', () => {
  const rings = [
    ring(YESTERDAY, { kind: 'missed', at: YESTERDAY, reason: 'asleep' }),
    ring(addMs(YESTERDAY, 1000), { kind: 'ringing', since: NOON }),
    ring(addMs(NOON, 60_000), { kind: 'skipped', at: NOON }),
  ];
  const { rings: read1 } = read(exported([alarm()], { rings }));
  expect(read1).toEqual([{ ...rings[0], reportSeen: true }]);
});

test('[EX3] a ring said to lie ahead is not taken: it would silence its alarm until then', () => {
  const ahead = {
    itemId: 'a9',
    itemType: 'alarm',
    label: 'Good',
    due: '2126-06-15T12:00:00Z',
    state: { kind: 'dismissed', at: '2026-06-15T12:00:00Z' },
  };
  expect(plan(read(file({ alarms: [good], rings: [ahead] })), present([])).rings).toEqual([]);
});

test('[EX3] a ring follows its item to the id it has here, and one that is known is left', () => {
  const rings = [ring(YESTERDAY, { kind: 'dismissed', at: YESTERDAY })];
  const text = exported([alarm()], { rings, account: 'u1@s' });
  const elsewhere = plan(read(text), present([], { account: 'u2@s' }));
  expect(elsewhere.rings[0]?.itemId).toBe(elsewhere.added[0]?.id);
  expect(plan(read(text), present([], { hasRing: () => true })).rings).toEqual([]);
});

test('[EX9] an imported alarm starts its schedule at the import', () => {
  const [stored] = imported(read(exported([alarm({}, { scheduleSince: YESTERDAY })])), present([]));
  expect(stored?.device).toMatchObject({ scheduleSince: NOON, knownSince: NOON });
  expect(stored?.item).toMatchObject({ createdAt: NOON, updatedAt: NOON, version: 0 });
});

test('[EX9] a timer that ran goes on if its end lies ahead, and else is idle at its own length', () => {
  const running = timer(
    { enabled: true, startedAt: addMs(NOON, -10_000), durationSeconds: 360 },
    { presetSeconds: 300 },
  );
  const text = exported([running]);
  expect(firstTimer(read(text)).fields.run.kind).toBe('running');
  expect(imported(read(text), present([])).map(essence)).toEqual([essence(running)]);
  const [late] = imported(read(text), present([]), addMs(NOON, 360_000));
  expect(late?.item).toMatchObject({ enabled: false, startedAt: null, durationSeconds: 300 });
});
