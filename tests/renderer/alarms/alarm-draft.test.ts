import { expect, test } from 'vitest';
import { alarmCommand, alarmDraftOf, alarmProblems } from '#renderer/alarms/alarm-draft.ts';
import { commandSchema } from '#shared/domain/commands.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { alarm } from '../../shared/domain/samples.ts';

test('[UI13] a new alarm is made with what was entered', () => {
  const draft = { ...alarmDraftOf(null), label: 'Work', alarmTime: wallTime('06:45') };
  const command = alarmCommand(draft, null, 'Alarm');
  expect(command).toMatchObject({
    kind: 'create-alarm',
    label: 'Work',
    alarmTime: '06:45',
    recurrence: 'once',
  });
  expect(commandSchema.safeParse(command).success).toBe(true);
});

test('[UI13] an edit carries only what was changed', () => {
  const stored = alarm({}, { volume: 0.3 });
  const draft = alarmDraftOf(stored);
  expect(alarmCommand(draft, stored, 'Alarm')).toEqual({ kind: 'edit-alarm', id: 'a1' });
  const renamed = { ...draft, label: 'Work' };
  expect(alarmCommand(renamed, stored, 'Alarm')).toEqual({ kind: 'edit-alarm', id: 'a1', label: 'Work' });
});

test('[UI13] an alarm that is given another time, recurrence or day is switched on', () => {
  const stored = alarm({ enabled: false, recurrence: 'weekly', days: [1] });
  const draft = alarmDraftOf(stored);
  const changes = [{ alarmTime: wallTime('08:00') }, { recurrence: 'daily' as const }, { days: [1, 2] }];
  for (const change of changes) {
    expect(alarmCommand({ ...draft, ...change }, stored, 'Alarm')).toMatchObject({
      ...change,
      enabled: true,
    });
  }
});

test('[UI14] a label may be left out, and takes the usual word; one beyond 200 characters is refused', () => {
  const draft = alarmDraftOf(null);
  expect(alarmCommand({ ...draft, label: ' \t ' }, null, 'Alarm')).toMatchObject({ label: 'Alarm' });
  expect(alarmCommand({ ...draft, label: 'a\u0007b\ud800' }, null, 'Alarm')).toMatchObject({
    label: 'a b\ufffd',
  });
  const long = { ...draft, label: '🦉'.repeat(201) };
  expect(alarmProblems(long).label).toBe('ui.item.label-too-long');
  expect(alarmCommand(long, null, 'Alarm')).toBeNull();
  expect(alarmProblems({ ...draft, label: '🦉'.repeat(200) }).label).toBeNull();
});

test('[UI14] an incomplete time and chosen days without a day are not saved, and it is said why', () => {
  const draft = alarmDraftOf(null);
  expect(alarmProblems({ ...draft, alarmTime: null }).alarmTime).toBe('ui.alarm.time-missing');
  expect(alarmCommand({ ...draft, alarmTime: null }, null, 'Alarm')).toBeNull();
  expect(alarmProblems({ ...draft, recurrence: 'weekly' }).days).toBe('ui.alarm.days-missing');
  expect(alarmCommand({ ...draft, recurrence: 'weekly' }, null, 'Alarm')).toBeNull();
});
