import type { Command } from '#shared/domain/commands.ts';
import type { StoredAlarm } from '#shared/domain/item.ts';
import type { Day, Recurrence } from '#shared/domain/recurrence.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { type WallTime, wallTime } from '#shared/time/wall-time.ts';
import { changedFields } from '../ring-options/changed-fields.ts';
import { labelOf, labelProblem } from '../ring-options/label.ts';
import { newRingDraft, type RingDraft, ringDraftOf } from '../ring-options/ring-draft.ts';

/** An alarm as its editor holds it; it need not be valid. */
export interface AlarmDraft {
  readonly label: string;
  /** Null while it is incomplete. */
  readonly alarmTime: WallTime | null;
  readonly recurrence: Recurrence;
  readonly days: readonly Day[];
  readonly ring: RingDraft;
}

/** What is wrong with each part; null = nothing. */
export interface AlarmProblems {
  readonly label: MessageKey | null;
  readonly alarmTime: MessageKey | null;
  readonly days: MessageKey | null;
}

export function alarmDraftOf(stored: StoredAlarm | null): AlarmDraft {
  if (stored === null) {
    return { label: '', alarmTime: wallTime('07:00'), recurrence: 'once', days: [], ring: newRingDraft };
  }
  const { label, alarmTime, recurrence, days } = stored.item;
  return { label, alarmTime, recurrence, days, ring: ringDraftOf(stored) };
}

export function alarmProblems(draft: AlarmDraft): AlarmProblems {
  const needsDays = draft.recurrence === 'weekly' && draft.days.length === 0;
  return {
    label: labelProblem(draft.label),
    alarmTime: draft.alarmTime === null ? 'ui.alarm.time-missing' : null,
    days: needsDays ? 'ui.alarm.days-missing' : null,
  };
}

/**
 * The command that saves a draft, null while something is wrong with it. An edit carries only what was changed; one
 * that gives an alarm another time switches it on, because nobody sets a time that is not to ring.
 */
export function alarmCommand(
  draft: AlarmDraft,
  stored: StoredAlarm | null,
  fallback: string,
): Command | null {
  if (Object.values(alarmProblems(draft)).some((problem) => problem !== null)) return null;
  if (draft.alarmTime === null) return null;
  const fields = fieldsOf(draft, draft.alarmTime, fallback);
  if (stored === null) return { kind: 'create-alarm', ...fields };
  const before = alarmDraftOf(stored);
  const changed = changedFields(fieldsOf(before, stored.item.alarmTime, fallback), fields);
  const isRescheduled = 'alarmTime' in changed || 'recurrence' in changed || 'days' in changed;
  return { kind: 'edit-alarm', id: stored.item.id, ...changed, ...(isRescheduled ? { enabled: true } : {}) };
}

function fieldsOf(draft: AlarmDraft, alarmTime: WallTime, fallback: string) {
  const { recurrence, days, ring } = draft;
  return { label: labelOf(draft.label, fallback), alarmTime, recurrence, days: [...days], ...ring };
}
