import { describe, expect, test } from 'vitest';
import { conventionsFor } from '#renderer/i18n/conventions.ts';
import { formatsFor } from '#renderer/i18n/formats.ts';
import { createSearch, searchWords } from '#renderer/lists/search.ts';
import { alarmSearchText, timerSearchText } from '#renderer/lists/search-texts.ts';
import type { Language } from '#shared/domain/languages.ts';
import { folded } from '#shared/messages/folded.ts';
import { translator } from '#shared/messages/translate.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { alarm, timer } from '../../shared/domain/samples.ts';

function finds(
  language: Language,
  query: string,
  change: Parameters<typeof alarm>[0],
  clock: '12' | '24' = '24',
) {
  const t = translator(language);
  const formats = formatsFor(
    t,
    conventionsFor(language, 'en-US', { hourCycle: clock, firstDay: 'system' }),
    'Europe/Warsaw',
  );
  return createSearch(alarmSearchText(t, formats, 1))(alarm(change), searchWords(query));
}

describe('[MG1] a search', () => {
  const gym = {
    label: 'Łąka Größe',
    alarmTime: wallTime('07:30'),
    recurrence: 'weekly' as const,
    days: [1, 5],
  };

  test.each(['laka', 'ŁĄKA', 'grosse', 'größe łąka', '07:30', '7:30', 'mon', 'Friday', 'fri 7:3', '', '  '])(
    '[MG1] “%s” finds it',
    (query) => expect(finds('en', query, gym)).toBe(true),
  );

  test.each(['sunday', '8:30', 'laka sunday', 'weekdays'])('[MG1] “%s” does not', (query) =>
    expect(finds('en', query, gym)).toBe(false),
  );

  test('[MG1] days and times are found as the person’s language and clock say them', () => {
    expect(finds('pl', 'poniedziałek', gym)).toBe(true);
    expect(finds('pl', 'piątek', gym)).toBe(true);
    expect(finds('de', 'montag', gym)).toBe(true);
    expect(finds('en', '7:30 am', gym, '12')).toBe(true);
    expect(finds('en', 'once', { recurrence: 'once' })).toBe(true);
    expect(finds('en', 'monday', { recurrence: 'once' })).toBe(false);
    expect(finds('en', 'monday', { recurrence: 'weekdays' })).toBe(true);
  });

  test('[MG1] timers are found by label and length', () => {
    const text = timerSearchText(translator('en'));
    const find = createSearch(text);
    const tea = timer({ label: 'Tea', durationSeconds: 240 });
    expect(find(tea, searchWords('4 min'))).toBe(true);
    expect(find(tea, searchWords('coffee'))).toBe(false);
  });

  test('[MG1] marks of any kind are disregarded', () => {
    expect(folded('Żółć, ŠKODA, naïve, Ærø')).toBe('zolc, skoda, naive, aero');
  });
});
