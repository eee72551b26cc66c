import { assertNever } from '../assert-never.ts';
import type { HoldReason } from '../ipc/hold-reason.ts';
import type { WaitReason } from '../ipc/sync-state.ts';
import type { MessageKey } from './catalogue.ts';
import type { Translate } from './translate.ts';

/** The wire's field names that a person knows by another word. */
const wireFields: Readonly<Record<string, MessageKey>> = {
  label: 'ui.sync.field.label',
  enabled: 'ui.sync.field.enabled',
  alarm_time: 'ui.sync.field.time',
  recurrence: 'ui.sync.field.recurrence',
  days: 'ui.repeat.days',
  play_sound: 'ui.sync.field.sound-on',
  show_popup: 'ui.sync.field.popup',
  custom_sound: 'ui.sync.field.sound',
  duration: 'ui.sync.field.duration',
  repeat: 'ui.sync.field.repeat',
  remaining: 'ui.sync.field.run',
  started_at: 'ui.sync.field.run',
};

/** Why an edit was not sent yet. `when` says an instant in local time. */
export function holdReasonWords<At>(t: Translate, reason: HoldReason<At>, when: (at: At) => string): string {
  switch (reason.kind) {
    case 'refused':
    case 'server-error':
    case 'version-limit':
      return waitReasonWords(t, reason);
    case 'patience':
      return t('ui.sync.wait.patience', { time: when(reason.at) });
    case 'retry':
      return `${t(`ui.sync.wait.${reason.trouble}`)} ${t('ui.sync.next-try', { time: when(reason.at) })}`;
    default:
      return t(`ui.sync.wait.${reason.kind}`);
  }
}

/** Why an edit is not sent any more, what was kept, and what to do. */
export function waitReasonWords(t: Translate, reason: WaitReason): string {
  switch (reason.kind) {
    case 'refused':
      return reason.fields.length === 0
        ? t('ui.sync.reason.refused')
        : t('ui.sync.reason.refused-fields', { fields: fieldWords(t, reason.fields) });
    case 'server-error':
      return t('ui.sync.reason.server-error', { status: String(reason.status) });
    case 'version-limit':
      return t('ui.sync.reason.version-limit');
    default:
      return assertNever(reason);
  }
}

/** The server's own words, told apart from ours; null if it gave none. */
export function serverWords(t: Translate, reason: WaitReason): string | null {
  if (reason.kind !== 'refused' || reason.text === '') return null;
  return t('ui.sync.server-says', { status: String(reason.status), text: reason.text });
}

function fieldWords(t: Translate, fields: readonly string[]): string {
  const words = fields.map((field) => {
    const key = Object.hasOwn(wireFields, field) ? wireFields[field] : undefined;
    return key === undefined ? field : t(key);
  });
  return [...new Set(words)].join(', ');
}
