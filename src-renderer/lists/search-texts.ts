import type { StoredAlarm, StoredTimer } from '#shared/domain/item.ts';
import type { Day, Recurrence } from '#shared/domain/recurrence.ts';
import { durationInWords } from '#shared/messages/duration-words.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Formats } from '../i18n/formats.ts';
import { recurrenceInWords, weekFrom } from '../i18n/recurrence-words.ts';

/** What an alarm is found by: its label, its time in both clocks, and its days in words. */
export function alarmSearchText(
  t: Translate,
  formats: Formats,
  firstDay: Day,
): (stored: StoredAlarm) => string {
  const words = new Map<string, string>();
  return ({ item }) => {
    const { label, alarmTime, recurrence, days } = item;
    const key = `${recurrence} ${days}`;
    let ofDays = words.get(key);
    if (ofDays === undefined) {
      const names = dayNumbers(recurrence, days).flatMap((day) => [
        formats.weekday(day, 'long'),
        formats.weekday(day, 'short'),
      ]);
      ofDays = [recurrenceInWords(t, formats, item, firstDay), ...names].join(' ');
      words.set(key, ofDays);
    }
    const early = alarmTime.replace(/^0/, '');
    return [label, alarmTime, early, formats.wallTime(alarmTime), ofDays].join(' ');
  };
}

/** What a timer is found by: its label, and its length in words. */
export function timerSearchText(t: Translate): (stored: StoredTimer) => string {
  return ({ item: { label, durationSeconds } }) => `${label} ${durationInWords(t, durationSeconds)}`;
}

function dayNumbers(recurrence: Recurrence, days: readonly Day[]): readonly Day[] {
  switch (recurrence) {
    case 'once':
      return [];
    case 'daily':
      return weekFrom(1);
    case 'weekdays':
      return [1, 2, 3, 4, 5];
    case 'weekends':
      return [6, 0];
    case 'weekly':
      return days;
  }
}
