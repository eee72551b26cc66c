import { expect, test } from 'vitest';
import { conventionsFor } from '#renderer/i18n/conventions.ts';
import { formatsFor } from '#renderer/i18n/formats.ts';
import { entryWords, spokenEntry } from '#renderer/quick-entry/entry-words.ts';
import type { Language } from '#shared/domain/languages.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { translator } from '#shared/messages/translate.ts';
import { addMinutes } from '#shared/time/instant.ts';
import { NOW, parse } from '../../shared/quick-entry/parse.ts';

function wordsOf(text: string, language: Language = 'en', pausedUntil: Settings['pausedUntil'] = null) {
  const t = translator(language);
  const conventions = conventionsFor(language, `${language}-${language.toUpperCase()}`, {
    hourCycle: '24',
    firstDay: 'system',
  });
  const voice = { t, conventions, formats: formatsFor(t, conventions, 'Europe/Warsaw'), pausedUntil };
  return entryWords(text, parse(text, { language }), NOW, voice);
}

test('[QE21] an alarm is told with its time, repetition, label and next ring', () => {
  expect(wordsOf('7:30 weekdays Pobudka')).toEqual({
    kind: 'alarm',
    facts: ['Alarm', '07:30', 'Weekdays', 'Pobudka'],
    when: 'rings tomorrow, 07:30, in 21\u00a0h 30\u00a0min',
    remarks: [],
  });
});

test('[QE21] a timer is told with its length, label and end', () => {
  expect(wordsOf('co 25 min herbata', 'pl')).toEqual({
    kind: 'timer',
    facts: ['Minutnik', '25\u00a0min', 'w kółko', 'herbata'],
    when: 'koniec: dzisiaj, 10:25',
    remarks: [],
  });
});

test('[QE21] that a pause of the alarms swallows the next ring is told, of an alarm that it swallows', () => {
  const paused = { remarks: ['Alarms are paused; it rings only after the pause.'] };
  expect(wordsOf('7:30', 'en', 'forever')).toMatchObject(paused);
  expect(wordsOf('7:30', 'en', addMinutes(NOW, 48 * 60))).toMatchObject(paused);
  expect(wordsOf('7:30', 'en', addMinutes(NOW, 60))).toMatchObject({ remarks: [] });
  expect(wordsOf('25 min', 'en', 'forever')).toMatchObject({ remarks: [] });
});

test('[QE21] how an ambiguous time was read is told', () => {
  expect(wordsOf('half seven')).toMatchObject({
    remarks: [/half past/, /morning/].map((t) => expect.stringMatching(t)),
  });
});

test('[QE21] what was not understood is named, with what can be done', () => {
  expect(wordsOf('7:30 jeden zweiten Tag', 'de')).toEqual({
    kind: 'nothing',
    why: expect.stringContaining('Wochentagen'),
    parts: 'Nicht verstanden: „jeden zweiten Tag“',
  });
  expect(wordsOf('tea')).toMatchObject({ kind: 'nothing', parts: null });
});

test('[QE21] a screen reader is told all of it in one go', () => {
  expect(spokenEntry(wordsOf('25 min tea'))).toBe('Timer, 25\u00a0min, tea. ends today, 10:25');
  expect(spokenEntry(wordsOf('7:30 monthly'))).toMatch(
    /^Not understood: “monthly”\. This cannot repeat so\./,
  );
});
