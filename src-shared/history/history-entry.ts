import type { Occurrence, OccurrenceState } from '../domain/occurrence.ts';
import type { EpochMs } from '../time/instant.ts';
import type { ZoneId } from '../time/zone.ts';
import type { LocalMinute } from './local-minute.ts';

/** How an occurrence can end. */
export type Outcome = Exclude<OccurrenceState, { readonly kind: 'scheduled' | 'ringing' | 'snoozed' }>;
export type OutcomeKind = Outcome['kind'];

export const OUTCOME_KINDS = [
  'dismissed',
  'silenced',
  'missed',
  'skipped',
  'handled-elsewhere',
  'cancelled',
] as const satisfies readonly OutcomeKind[];

/** One ended occurrence as history keeps it; it outlives its item. */
export interface HistoryEntry {
  readonly id: number;
  readonly itemId: string;
  readonly itemType: Occurrence['itemType'];
  readonly label: string;
  /** The instant it was set for. */
  readonly due: EpochMs;
  /** The zone of this device when it ended, and what a clock there showed at `due`. */
  readonly zone: ZoneId;
  readonly local: LocalMinute;
  /** When it first rang, null if it never did. */
  readonly rangAt: EpochMs | null;
  readonly outcome: Outcome;
  readonly snoozeCount: number;
  /** Ends of a repeating timer that passed unmet before this one. */
  readonly alsoMissed: number;
}

/** The outcome that history tells of; null for what is under way, and for what was called off before it rang. */
export function toldOutcome({ state, firstRangAt }: Occurrence): Outcome | null {
  if (state.kind === 'scheduled' || state.kind === 'ringing' || state.kind === 'snoozed') return null;
  return state.kind === 'cancelled' && firstRangAt === null ? null : state;
}

/** How long after its time it first rang; null if it never did. A clock that was set back makes no one early. */
export function latenessMs({ due, rangAt }: Pick<HistoryEntry, 'due' | 'rangAt'>): number | null {
  return rangAt === null ? null : Math.max(0, rangAt - due);
}

/** From the first sound to the dismissal, snoozes included, in whole seconds; null if it was not dismissed here. */
export function answerSeconds({ rangAt, outcome }: Pick<HistoryEntry, 'rangAt' | 'outcome'>): number | null {
  if (rangAt === null || outcome.kind !== 'dismissed') return null;
  return Math.max(0, Math.round((outcome.at - rangAt) / 1000));
}
