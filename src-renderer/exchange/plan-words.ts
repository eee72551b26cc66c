import type { DoNotDisturb } from '#shared/domain/do-not-disturb.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Left } from '#shared/exchange/incoming.ts';
import type { FieldChange } from '#shared/exchange/item-differences.ts';
import type { PlannedItem } from '#shared/ipc/exchange.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { reasonInWords } from '#shared/messages/exchange-text.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { FieldGroup, GroupValues } from '#shared/sync/item-groups.ts';
import { type ValueSpeech, valueInWords } from '../sync-status/conflict-words.ts';

/** A new item in a line: `07:30, Weekdays`. */
export function plannedInWords(speech: ValueSpeech, { when, enabled }: PlannedItem): string {
  if (when.type === 'timer') {
    return valueInWords(speech, 'duration', { durationSeconds: when.durationSeconds });
  }
  const time = valueInWords(speech, 'time', { alarmTime: when.alarmTime });
  const repeat = valueInWords(speech, 'recurrence', { ...when.repeat });
  return [time, repeat, ...(enabled ? [] : [speech.t('exchange.is-off')])].join(', ');
}

/** A field that would change: `Time: 07:00 → 06:30`. */
export function changeInWords(speech: ValueSpeech, change: FieldChange): string {
  const { t } = speech;
  const { field, before, after } = change;
  if (field === 'volume') return becomes(t, 'ui.volume', volume(t, before), volume(t, after));
  if (field === 'outputDeviceId') {
    return becomes(t, 'ui.output', before ?? t('ui.output.follow'), after ?? t('ui.output.follow'));
  }
  if (field === 'doNotDisturb') {
    return becomes(t, 'ui.do-not-disturb', doNotDisturb(t, before), doNotDisturb(t, after));
  }
  const { group, values } = groupOf(field);
  const words = (value: unknown) => valueInWords(speech, group, values(value));
  return becomes(t, `ui.sync.field.${group}`, words(before), words(after));
}

export function leftInWords(t: Translate, left: Left): string {
  return reasonInWords(t, left);
}

/** The names of settings as their own dialog has them; those without one are told together. */
export function settingNames(t: Translate, settings: readonly (keyof Settings)[]): string[] {
  const names = settings.map((key) => t(SETTING_NAMES[key] ?? 'exchange.other-settings'));
  return [...new Set(names)];
}

const SETTING_NAMES: Partial<Record<keyof Settings, MessageKey>> = {
  language: 'ui.settings.language',
  theme: 'ui.settings.theme',
  hourCycle: 'ui.settings.hour-cycle',
  snoozeMinutes: 'ui.settings.snooze',
  autoSilenceMinutes: 'ui.settings.auto-silence',
  graceMinutes: 'ui.settings.grace',
  doNotDisturb: 'ui.do-not-disturb',
  fadeInSeconds: 'ui.settings.fade-in',
  volume: 'ui.volume',
  outputDeviceId: 'ui.output',
  alarmSound: 'ui.settings.alarm-sound',
  timerSound: 'ui.settings.timer-sound',
  keepAwakeMinutes: 'ui.settings.keep-awake',
  startAtLogin: 'ui.settings.start-at-login',
  closeToTray: 'ui.settings.close-to-tray',
  ringShortcut: 'ui.settings.shortcut',
};

/** How sync names a field, and where it looks for its value. */
const GROUPS = {
  label: ['label', 'label'],
  alarmTime: ['time', 'alarmTime'],
  enabled: ['enabled', 'enabled'],
  playSound: ['sound-on', 'playSound'],
  showPopup: ['popup', 'showPopup'],
  timerRepeat: ['repeat', 'repeat'],
  customSound: ['sound', 'customSound'],
  durationSeconds: ['duration', 'durationSeconds'],
} as const satisfies Partial<Record<FieldChange['field'], readonly [FieldGroup, string]>>;

function groupOf(field: Exclude<FieldChange['field'], 'volume' | 'outputDeviceId' | 'doNotDisturb'>): {
  group: FieldGroup;
  values: (value: unknown) => GroupValues;
} {
  if (field === 'repeat') return { group: 'recurrence', values: (value) => ({ ...(value as object) }) };
  const [group, key] = GROUPS[field];
  return { group, values: (value) => ({ [key]: value }) };
}

function becomes(t: Translate, field: MessageKey, before: string, after: string): string {
  return t('exchange.becomes', { field: t(field), before, after });
}

function volume(t: Translate, value: number | null): string {
  return value === null ? t('exchange.as-in-settings') : `${Math.round(value * 100)} %`;
}

function doNotDisturb(t: Translate, value: DoNotDisturb | null): string {
  return t(value === null ? 'exchange.as-in-settings' : `ui.do-not-disturb.${value}`);
}
