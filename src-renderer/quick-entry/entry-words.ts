import type { Settings } from '#shared/domain/settings.ts';
import { durationInWords } from '#shared/messages/duration-words.ts';
import { notUnderstoodText, reasonText, remarkText } from '#shared/messages/quick-entry-text.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { AlarmEntry, QuickEntry, TimerEntry } from '#shared/quick-entry/entry.ts';
import type { Conventions } from '../i18n/conventions.ts';
import { untilInWords } from '../i18n/durations.ts';
import type { Formats } from '../i18n/formats.ts';
import { recurrenceInWords } from '../i18n/recurrence-words.ts';

/** What a text was understood as, in words. */
export type EntryWords =
  | {
      readonly kind: 'alarm' | 'timer';
      /** "Alarm", "07:30", "Weekdays", "Pobudka". */
      readonly facts: readonly string[];
      /** When it rings next. */
      readonly when: string;
      /** How what can be meant in two ways was read. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'nothing'; readonly why: string; readonly parts: string | null };

export interface Voice {
  readonly t: Translate;
  readonly formats: Formats;
  readonly conventions: Pick<Conventions, 'firstDay'>;
  readonly pausedUntil: Settings['pausedUntil'];
}

/** Says what `text` was understood as at `now`. */
export function entryWords(text: string, entry: QuickEntry, now: number, voice: Voice): EntryWords {
  const { t, formats, pausedUntil } = voice;
  if (entry.kind === 'nothing') {
    return { kind: 'nothing', why: reasonText(t, entry), parts: notUnderstoodText(t, text, entry) };
  }
  const moment = formats.moment(entry.next, now);
  const when =
    entry.kind === 'timer'
      ? t('ui.quick.ends', { moment })
      : t('ui.quick.rings', { moment, wait: untilInWords(t, entry.next, now) });
  const paused = isSilenced(entry, pausedUntil) ? [t('ui.quick.paused')] : [];
  const remarks = [...paused, ...entry.remarks.map((remark) => remarkText(t, remark))];
  return { kind: entry.kind, facts: factsOf(entry, voice), when, remarks };
}

/** Whether the pause of alarms swallows the next ring. */
export function isSilenced(entry: AlarmEntry | TimerEntry, pausedUntil: Settings['pausedUntil']): boolean {
  if (entry.kind === 'timer' || pausedUntil === null) return false;
  return pausedUntil === 'forever' || entry.next < pausedUntil;
}

/** All of it in one sentence, for a screen reader. */
export function spokenEntry(words: EntryWords): string {
  if (words.kind === 'nothing') return [words.parts, words.why].filter((part) => part !== null).join('. ');
  return [words.facts.join(', '), words.when, ...words.remarks].join('. ');
}

function factsOf(
  entry: Exclude<QuickEntry, { kind: 'nothing' }>,
  { t, formats, conventions }: Voice,
): string[] {
  const label = entry.label === null ? [] : [entry.label];
  if (entry.kind === 'timer') {
    const repeat = entry.repeat ? [t('ui.quick.repeats')] : [];
    return [t('quick.kind.timer'), durationInWords(t, entry.durationSeconds), ...repeat, ...label];
  }
  const repeat = recurrenceInWords(t, formats, entry, conventions.firstDay);
  return [t('quick.kind.alarm'), formats.wallTime(entry.alarmTime), repeat, ...label];
}
