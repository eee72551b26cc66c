import { describe, expect, test } from 'vitest';
import { commandSchema } from '#shared/domain/commands.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { itemIdSchema, labelSchema, timerSchema } from '#shared/domain/item.ts';
import { isActive, occurrenceSchema } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import { parseSettings } from '#shared/domain/parse-settings.ts';
import { daysSchema, ringDays } from '#shared/domain/recurrence.ts';
import { settingsSchema } from '#shared/domain/settings.ts';
import { epochMs } from '#shared/time/instant.ts';
import { wallTime, wallTimeFromParts, wallTimeParts, wallTimeSchema } from '#shared/time/wall-time.ts';
import { NOON, occurrence, timer } from './samples.ts';

describe('a wall time', () => {
  test.each(['00:00', '07:30', '23:59'])('%s is one', (text) => {
    expect(wallTimeSchema.parse(text)).toBe(text);
  });

  test.each(['24:00', '7:30', '07:60', '07:30:00', ' 07:30', '07:30\n', ''])('%j is none', (text) => {
    expect(wallTimeSchema.safeParse(text).success).toBe(false);
    expect(() => wallTime(text)).toThrow(RangeError);
  });

  test('has an hour and a minute', () => {
    expect(wallTimeParts(wallTime('07:05'))).toEqual({ hour: 7, minute: 5 });
    expect(wallTimeFromParts(7, 5)).toBe('07:05');
  });
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1])('%d is not an instant', (value) => {
  expect(() => epochMs(value)).toThrow(RangeError);
});

describe('days of the week', () => {
  test('are unique and come out in order', () => {
    expect(daysSchema.parse([5, 0, 3])).toEqual([0, 3, 5]);
    expect(daysSchema.safeParse([1, 1]).success).toBe(false);
    expect(daysSchema.safeParse([7]).success).toBe(false);
    expect(daysSchema.safeParse([-1]).success).toBe(false);
  });

  test('[AL3] decide only for a weekly recurrence', () => {
    expect(ringDays('weekly', [2])).toEqual([2]);
    expect(ringDays('weekdays', [2])).toEqual([1, 2, 3, 4, 5]);
    expect(ringDays('weekends', [2])).toEqual([0, 6]);
    expect(ringDays('daily', [2])).toHaveLength(7);
  });
});

describe('a label', () => {
  test('is trimmed, and counted in characters a person sees as one code point', () => {
    expect(labelSchema.parse('  Pobudka  ')).toBe('Pobudka');
    expect(labelSchema.parse('⏰'.repeat(200))).toHaveLength(200);
    expect(labelSchema.parse('🫖'.repeat(200))).toHaveLength(400);
  });

  test.each(['', '   ', 'a'.repeat(201), 'a\u0000b', 'a\nb', '\ud800'])('%j is refused', (text) => {
    expect(labelSchema.safeParse(text).success).toBe(false);
  });
});

test.each(['', '.', '..', 'health', 'a/b', 'a b', 'ż', 'a'.repeat(65)])('%j is no id', (id) => {
  expect(itemIdSchema.safeParse(id).success).toBe(false);
});

test('[TM12] a timer longer than 999:59:59 or of no length is refused at the door', () => {
  const { item } = timer();
  expect(timerSchema.safeParse(item).success).toBe(true);
  for (const durationSeconds of [0, 3_600_000, 1.5]) {
    expect(timerSchema.safeParse({ ...item, durationSeconds }).success).toBe(false);
  }
});

describe('a command', () => {
  test('is parsed with its fields', () => {
    const command = { kind: 'create-alarm', label: ' Gym ', alarmTime: '07:30', days: [3, 1] };
    expect(commandSchema.parse(command)).toEqual({ ...command, label: 'Gym', days: [1, 3] });
  });

  test.each([
    { kind: 'explode' },
    { kind: 'dismiss-all', force: true },
    { kind: 'create-alarm', label: 'Gym' },
    { kind: 'snooze-ring', itemId: 'a1', due: 1, minutes: 61 },
    { kind: 'extend-timer', id: 't1', minutes: 0 },
  ])('%j is refused', (command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  });
});

describe('settings from elsewhere', () => {
  test('keep what fits and name what does not', () => {
    const { settings, rejected } = parseSettings({ snoozeMinutes: 7, volume: 3, theme: 'dark', extra: 1 });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, snoozeMinutes: 7, theme: 'dark' });
    expect(rejected).toEqual(['volume']);
  });

  test('have defaults that fit', () => {
    expect(settingsSchema.parse(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('an occurrence', () => {
  test('has a key of its item and its due instant', () => {
    expect(occurrenceKey(occurrence())).toBe(`a1@${NOON}`);
  });

  test('asks for an answer while it rings or is snoozed', () => {
    expect(isActive({ kind: 'ringing', since: NOON })).toBe(true);
    expect(isActive({ kind: 'snoozed', until: NOON })).toBe(true);
    expect(isActive({ kind: 'scheduled' })).toBe(false);
    expect(isActive({ kind: 'dismissed', at: NOON })).toBe(false);
  });

  test('keeps its row through the door', () => {
    expect(occurrenceSchema.parse(occurrence())).toEqual(occurrence());
  });
});
