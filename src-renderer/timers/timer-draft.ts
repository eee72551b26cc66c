import type { Command } from '#shared/domain/commands.ts';
import type { StoredTimer } from '#shared/domain/item.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { durationParts } from '#shared/time/duration.ts';
import { changedFields } from '../ring-options/changed-fields.ts';
import { labelOf, labelProblem } from '../ring-options/label.ts';
import { newRingDraft, type RingDraft, ringDraftOf } from '../ring-options/ring-draft.ts';
import { shownLength } from './timer-view.ts';

/** A timer as its editor holds it; it need not be valid. */
export interface TimerDraft {
  readonly label: string;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly repeat: boolean;
  /** Only for a new one. */
  readonly start: boolean;
  readonly ring: RingDraft;
}

export interface TimerProblems {
  readonly label: MessageKey | null;
  readonly duration: MessageKey | null;
}

const NEW_SECONDS = 600;

export function timerDraftOf(stored: StoredTimer | null): TimerDraft {
  const total = stored === null ? NEW_SECONDS : shownLength(stored);
  return {
    label: stored?.item.label ?? '',
    ...durationParts(total),
    repeat: stored?.item.repeat ?? false,
    start: true,
    ring: stored === null ? newRingDraft : ringDraftOf(stored),
  };
}

export function timerProblems(draft: TimerDraft): TimerProblems {
  return {
    label: labelProblem(draft.label),
    duration: totalSeconds(draft) < 1 ? 'ui.timer.duration-missing' : null,
  };
}

/** The command that saves a draft, null while something is wrong with it. An edit carries only what was changed. */
export function timerCommand(
  draft: TimerDraft,
  stored: StoredTimer | null,
  fallback: string,
): Command | null {
  if (Object.values(timerProblems(draft)).some((problem) => problem !== null)) return null;
  const fields = fieldsOf(draft, fallback);
  if (stored === null) return { kind: 'create-timer', ...fields, start: draft.start };
  const changed = changedFields(fieldsOf(timerDraftOf(stored), fallback), fields);
  return { kind: 'edit-timer', id: stored.item.id, ...changed };
}

function fieldsOf(draft: TimerDraft, fallback: string) {
  const { repeat, ring } = draft;
  return { label: labelOf(draft.label, fallback), durationSeconds: totalSeconds(draft), repeat, ...ring };
}

function totalSeconds({ hours, minutes, seconds }: TimerDraft): number {
  return hours * 3_600 + minutes * 60 + seconds;
}
