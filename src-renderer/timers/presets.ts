import type { QuickTimer } from '#shared/domain/quick-timer.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { type DurationParts, durationParts } from '#shared/time/duration.ts';
import { labelOf, labelProblem } from '../ring-options/label.ts';

/** A quick timer with a key that stays its own when the others move. */
export interface Preset {
  readonly key: string;
  readonly quick: QuickTimer;
}

/** A quick timer as its form holds it; it need not be valid. */
export interface PresetDraft extends DurationParts {
  readonly label: string;
}

export interface PresetProblems {
  readonly label: MessageKey | null;
  readonly duration: MessageKey | null;
}

const NEW_SECONDS = 180;

export function keyedPresets(quickTimers: readonly QuickTimer[]): readonly Preset[] {
  const seen = new Map<string, number>();
  return quickTimers.map((quick) => {
    const name = `${quick.durationSeconds} ${quick.label}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { key: `${before} ${name}`, quick };
  });
}

/** The order after those with `keys` were put before or after the one with `target`. */
export function movedPresets(
  presets: readonly Preset[],
  keys: ReadonlySet<unknown>,
  target: { readonly key: unknown; readonly side: 'before' | 'after' },
): readonly Preset[] {
  const moving = presets.filter(({ key }) => keys.has(key));
  const staying = presets.filter(({ key }) => !keys.has(key));
  const index = staying.findIndex(({ key }) => key === target.key);
  if (index < 0) return presets;
  return staying.toSpliced(target.side === 'before' ? index : index + 1, 0, ...moving);
}

/** The order after one went up (−1) or down (1) a place; at an end it stays. */
export function shiftedPresets(presets: readonly Preset[], key: unknown, by: -1 | 1): readonly Preset[] {
  const index = presets.findIndex((preset) => preset.key === key);
  const neighbour = presets[index + by];
  if (index < 0 || neighbour === undefined) return presets;
  return movedPresets(presets, new Set([key]), { key: neighbour.key, side: by < 0 ? 'before' : 'after' });
}

export function presetDraftOf(quick: QuickTimer | null): PresetDraft {
  return { label: quick?.label ?? '', ...durationParts(quick?.durationSeconds ?? NEW_SECONDS) };
}

export function presetOf(draft: PresetDraft): QuickTimer {
  const { hours, minutes, seconds } = draft;
  return { label: labelOf(draft.label, ''), durationSeconds: hours * 3_600 + minutes * 60 + seconds };
}

/** What keeps a draft from being saved beside `others`. */
export function presetProblems(draft: PresetDraft, others: readonly QuickTimer[]): PresetProblems {
  const { label, durationSeconds } = presetOf(draft);
  const isThere = others.some((other) => other.label === label && other.durationSeconds === durationSeconds);
  return {
    label: labelProblem(draft.label) ?? (isThere ? 'ui.presets.same' : null),
    duration: durationSeconds < 1 ? 'ui.timer.duration-missing' : null,
  };
}
