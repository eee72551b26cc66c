import { assertNever } from '#shared/assert-never.ts';
import type { Recurrence } from '#shared/domain/recurrence.ts';
import { durationInWords } from '#shared/messages/duration-words.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { FieldGroup, GroupValues } from '#shared/sync/item-groups.ts';
import type { WallTime } from '#shared/time/wall-time.ts';
import type { Formats } from '../i18n/formats.ts';
import { recurrenceInWords } from '../i18n/recurrence-words.ts';
import { soundName } from '../ring-options/sound-name.ts';

/** What it takes to say a value as the person reads it elsewhere in the window. */
export interface ValueSpeech {
  readonly t: Translate;
  readonly formats: Pick<Formats, 'wallTime' | 'weekday' | 'moment'>;
  /** 0 = Sunday … 6 = Saturday. */
  readonly firstDay: number;
  readonly now: number;
}

/** One side of a clash in words. What cannot be read, such as a value of a later version, is said to be unknown. */
export function valueInWords(speech: ValueSpeech, group: FieldGroup, values: GroupValues): string {
  const { t } = speech;
  switch (group) {
    case 'label':
      return textOf(values.label) ?? t('ui.sync.value.unknown');
    case 'enabled':
      return onOff(t, values.enabled);
    case 'sound-on':
      return onOff(t, values.playSound);
    case 'popup':
      return onOff(t, values.showPopup);
    case 'repeat':
      return onOff(t, values.repeat);
    case 'sound':
      return soundWords(t, values.customSound);
    case 'time':
      return timeWords(speech, values);
    case 'duration':
      return durationWords(t, values.durationSeconds);
    case 'recurrence':
      return recurrenceWords(speech, values);
    case 'run':
      return runWords(speech, values);
    case 'type':
      return itemWords(speech, values);
    default:
      return assertNever(group);
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function onOff(t: Translate, value: unknown): string {
  if (typeof value !== 'boolean') return t('ui.sync.value.unknown');
  return t(value ? 'ui.sync.value.on' : 'ui.sync.value.off');
}

function soundWords(t: Translate, value: unknown): string {
  const name = textOf(value);
  return name === null ? t('ui.sync.value.default-sound') : soundName(t, name);
}

function timeWords({ t, formats }: ValueSpeech, { alarmTime }: GroupValues): string {
  const time = textOf(alarmTime);
  if (time === null || !/^\d\d:\d\d$/.test(time)) return t('ui.sync.value.unknown');
  return formats.wallTime(time as WallTime);
}

function durationWords(t: Translate, seconds: unknown): string {
  return typeof seconds === 'number' ? durationInWords(t, seconds) : t('ui.sync.value.unknown');
}

const recurrences: ReadonlySet<unknown> = new Set<Recurrence>([
  'once',
  'daily',
  'weekdays',
  'weekends',
  'weekly',
]);

function recurrenceWords({ t, formats, firstDay }: ValueSpeech, values: GroupValues): string {
  if (!recurrences.has(values.recurrence)) return t('ui.sync.value.unknown');
  const days = Array.isArray(values.days) ? values.days.filter((day) => typeof day === 'number') : [];
  return recurrenceInWords(t, formats, { recurrence: values.recurrence as Recurrence, days }, firstDay);
}

function runWords({ t, formats, now }: ValueSpeech, values: GroupValues): string {
  const { enabled, startedAt, remainingSeconds } = values;
  if (enabled === true && typeof startedAt === 'number') {
    return t('ui.sync.value.running', { when: formats.moment(startedAt, now) });
  }
  if (enabled === false && typeof remainingSeconds === 'number' && remainingSeconds > 0) {
    return t('ui.sync.value.paused', { duration: durationInWords(t, remainingSeconds) });
  }
  return t('ui.sync.value.ready');
}

function itemWords(speech: ValueSpeech, values: GroupValues): string {
  const { t } = speech;
  if (values.type === 'alarm') return t('ui.sync.value.alarm', { time: timeWords(speech, values) });
  if (values.type === 'timer') {
    return t('ui.sync.value.timer', { duration: durationWords(t, values.durationSeconds) });
  }
  return t('ui.sync.value.unknown');
}
