import { describe, expect, test } from 'vitest';
import { conventionsFor } from '#renderer/i18n/conventions.ts';
import { formatsFor } from '#renderer/i18n/formats.ts';
import { type ValueSpeech, valueInWords } from '#renderer/sync-status/conflict-words.ts';
import type { Language } from '#shared/domain/languages.ts';
import { translator } from '#shared/messages/translate.ts';
import type { FieldGroup } from '#shared/sync/item-groups.ts';

const NOW = Date.parse('2026-06-15T10:00:00Z');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function speech(language: Language, hourCycle: '12' | '24' = '24'): ValueSpeech {
  const t = translator(language);
  const conventions = conventionsFor(language, language, { hourCycle, firstDay: 'system' });
  return {
    t,
    formats: formatsFor(t, conventions, 'Europe/Warsaw'),
    firstDay: conventions.firstDay,
    now: NOW,
  };
}

function told(group: FieldGroup, values: Record<string, unknown>, how = speech('en')): string {
  return plain(valueInWords(how, group, values));
}

describe('values of a clash', () => {
  test('[UI23] times follow the settings’ clock, days the region’s week', () => {
    expect(told('time', { alarmTime: '19:05' })).toBe('19:05');
    expect(told('time', { alarmTime: '19:05' }, speech('en', '12'))).toBe('7:05 PM');
    expect(told('recurrence', { recurrence: 'weekly', days: [0, 1] }, speech('en'))).toBe('Sun, Mon');
    expect(told('recurrence', { recurrence: 'weekly', days: [0, 1] }, speech('de'))).toBe('Mo, So');
    expect(told('recurrence', { recurrence: 'weekdays', days: [] })).toBe('Weekdays');
  });

  test('[UI23] switches, lengths and sounds are told as the editor tells them', () => {
    expect(told('enabled', { enabled: false })).toBe('Off');
    expect(told('sound-on', { playSound: true })).toBe('On');
    expect(told('duration', { durationSeconds: 5_400 })).toBe('1 h 30 min');
    expect(told('sound', { customSound: 'pobudka-harp.ogg' })).toBe('Harp');
    expect(told('sound', { customSound: null })).toBe('Default sound');
    expect(told('label', { label: 'Tea' })).toBe('Tea');
  });

  test('[UI23] a countdown is told as running, paused or ready', () => {
    const startedAt = Date.parse('2026-06-15T09:30:00Z');
    expect(told('run', { enabled: true, startedAt, remainingSeconds: null })).toBe(
      'Running since today, 11:30',
    );
    expect(told('run', { enabled: false, startedAt: null, remainingSeconds: 90 })).toBe(
      'Paused, 1 min 30 s left',
    );
    expect(told('run', { enabled: false, startedAt: null, remainingSeconds: null })).toBe('Ready');
  });

  test('[UI23] an alarm that met a timer of its id is told as a whole', () => {
    expect(told('type', { type: 'alarm', alarmTime: '07:30' })).toBe('Alarm for 07:30');
    expect(told('type', { type: 'timer', durationSeconds: 60 })).toBe('Timer of 1 min');
  });

  test('[UI23] what cannot be read is said to be unknown', () => {
    const unreadable: [FieldGroup, Record<string, unknown>][] = [
      ['label', { label: 5 }],
      ['enabled', {}],
      ['time', { alarmTime: 'noon' }],
      ['duration', { durationSeconds: 'long' }],
      ['recurrence', { recurrence: 'monthly', days: [] }],
      ['type', {}],
    ];
    for (const [group, values] of unreadable) expect(told(group, values)).toBe('Not known');
  });
});
