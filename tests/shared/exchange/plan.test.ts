import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { addMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { alarm, NOON, timer } from '../domain/samples.ts';
import { exported } from './exported.ts';
import { counts, imported, plan, present, read } from './samples.ts';

const LATER = addMs(NOON, 3_600_000);

test('[EX7] the same id is compared field by field', () => {
  const file = read(
    exported([
      alarm({ label: 'New', alarmTime: wallTime('06:00'), recurrence: 'weekly', days: [2] }, { volume: 0.5 }),
    ]),
  );
  expect(plan(file, present([alarm()])).changed[0]?.fields).toEqual([
    { field: 'alarmTime', before: '07:00', after: '06:00' },
    {
      field: 'repeat',
      before: { recurrence: 'daily', days: [] },
      after: { recurrence: 'weekly', days: [2] },
    },
    { field: 'label', before: 'Pobudka', after: 'New' },
    { field: 'volume', before: null, after: 0.5 },
  ]);
});

test('[EX7] the same content under another id is the same, once for each that is here', () => {
  const [first, second] = [alarm({ id: 'x1' }), alarm({ id: 'x2' })];
  const file = read(exported([first, second]));
  expect(counts(plan(file, present([alarm({ id: 'mine' })])))).toMatchObject({ added: 1, same: 1 });
});

test('[EX7] days by name and by number are the same repeat', () => {
  const file = read(exported([alarm({ recurrence: 'weekly', days: [1, 2, 3, 4, 5] })]));
  expect(counts(plan(file, present([alarm({ recurrence: 'weekdays' })])))).toMatchObject({ same: 1 });
});

test('[EX7] what a file has twice is taken once and told', () => {
  const file = read(exported([alarm({ label: 'One' }), alarm({ label: 'Two' })]));
  const made = plan(file, present([]));
  expect(made.added.map(({ incoming }) => incoming.fields.label)).toEqual(['One']);
  expect(made.left).toEqual([{ what: 'Two', reason: 'twice-in-file', field: null }]);
});

test('[EX8] an unknown id is kept without an account and in its own; in another it gets one of its own, always the same', () => {
  const file = read(exported([alarm()], { account: 'u1@s' }));
  const id = (account: string | null) => plan(file, present([], { account })).added[0]?.id;
  expect([id(null), id('u1@s'), id('u2@s'), id('u2@s')]).toEqual(['a1', 'a1', 'derived-a1', 'derived-a1']);
});

test('[EX8] an id that is here as the other type is not overwritten', () => {
  const file = read(exported([alarm({ id: 't1' })]));
  expect(plan(file, present([timer()])).added[0]?.id).toBe('derived-alarm-t1');
});

test('[EX7] settings that differ are in the plan, one by one', () => {
  const settings = { ...DEFAULT_SETTINGS, snoozeMinutes: 12, toldAboutTray: true };
  expect(plan(read(exported([], { settings })), present([])).settings).toEqual({ snoozeMinutes: 12 });
});

test('[EX9] a changed alarm starts afresh only if it rings at other times', () => {
  const moved = read(exported([alarm({ alarmTime: wallTime('08:00') })]));
  const named = read(exported([alarm({ label: 'Named' })]));
  const since = (file: typeof moved) =>
    imported(file, present([alarm()]), LATER).map(({ device }) => device.scheduleSince);
  expect([since(moved), since(named)]).toEqual([[LATER], [NOON]]);
});

test('[EX9] a file neither starts nor stops a timer that is here', () => {
  const running = timer({ enabled: true, startedAt: NOON });
  expect(counts(plan(read(exported([timer()])), present([running])))).toMatchObject({ same: 1, changed: 0 });
});

test('[EX7] a weekly alarm without days changes none that is here', () => {
  const file = read(exported([alarm({ recurrence: 'weekly', days: [] })]));
  expect(plan(file, present([alarm()]))).toMatchObject({
    changed: [],
    left: [{ what: 'Pobudka', reason: 'no-days' }],
  });
});
