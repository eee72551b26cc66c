import { assertNever } from '#shared/assert-never.ts';
import {
  cancelReasonSchema,
  missedReasonSchema,
  type Occurrence,
  type OccurrenceState,
} from '#shared/domain/occurrence.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { BadRow, isFlag, isItemId, isWhole, labelOf } from './row-checks.ts';

/** The columns of `occurrences` that hold an occurrence, in the order of the schema. */
export const OCCURRENCE_COLUMNS = [
  'item_id',
  'due_at_ms',
  'item_type',
  'label',
  'state',
  'state_at_ms',
  'state_reason',
  'first_rang_at_ms',
  'snooze_count',
  'also_missed',
  'report_seen',
] as const;

export type OccurrenceRow = Readonly<Record<(typeof OCCURRENCE_COLUMNS)[number], string | number | null>>;

type Cancelled = Extract<OccurrenceState, { kind: 'cancelled' }>;
type Missed = Extract<OccurrenceState, { kind: 'missed' }>;

const MISSED_REASONS: ReadonlySet<unknown> = new Set(missedReasonSchema.options);
const CANCEL_REASONS: ReadonlySet<unknown> = new Set(cancelReasonSchema.options);

/** Reads a row, or says which column is at fault. */
export function occurrenceFromRow(row: OccurrenceRow): Occurrence | BadRow {
  const label = labelOf(row.label);
  if (label === null) return new BadRow('label');
  const fault = occurrenceFault(row);
  if (fault !== null) return new BadRow(fault);
  const state = stateOf(row);
  if (state === null) return new BadRow('state');
  return {
    itemId: row.item_id as string,
    due: row.due_at_ms as EpochMs,
    itemType: row.item_type as Occurrence['itemType'],
    label,
    state,
    firstRangAt: row.first_rang_at_ms as EpochMs | null,
    snoozeCount: row.snooze_count as number,
    alsoMissed: row.also_missed as number,
    reportSeen: row.report_seen === 1,
  };
}

export function rowFromOccurrence(occurrence: Occurrence): OccurrenceRow {
  const { state } = occurrence;
  return {
    item_id: occurrence.itemId,
    due_at_ms: occurrence.due,
    item_type: occurrence.itemType,
    label: occurrence.label,
    state: state.kind,
    state_at_ms: stateInstant(state),
    state_reason: state.kind === 'missed' ? state.reason : state.kind === 'cancelled' ? state.why : null,
    first_rang_at_ms: occurrence.firstRangAt,
    snooze_count: occurrence.snoozeCount,
    also_missed: occurrence.alsoMissed,
    report_seen: occurrence.reportSeen ? 1 : 0,
  };
}

function occurrenceFault(row: OccurrenceRow): string | null {
  if (!isItemId(row.item_id)) return 'item_id';
  if (!isWhole(row.due_at_ms)) return 'due_at_ms';
  if (row.item_type !== 'alarm' && row.item_type !== 'timer') return 'item_type';
  if (row.first_rang_at_ms !== null && !isWhole(row.first_rang_at_ms)) return 'first_rang_at_ms';
  if (!isWhole(row.snooze_count, 0)) return 'snooze_count';
  if (!isWhole(row.also_missed, 0)) return 'also_missed';
  return isFlag(row.report_seen) ? null : 'report_seen';
}

function stateOf(row: OccurrenceRow): OccurrenceState | null {
  if (row.state === 'scheduled') return { kind: 'scheduled' };
  if (!isWhole(row.state_at_ms)) return null;
  const at = row.state_at_ms as EpochMs;
  switch (row.state) {
    case 'ringing':
      return { kind: 'ringing', since: at };
    case 'snoozed':
      return { kind: 'snoozed', until: at };
    case 'dismissed':
    case 'silenced':
    case 'skipped':
    case 'handled-elsewhere':
      return { kind: row.state, at };
    case 'missed':
      return MISSED_REASONS.has(row.state_reason)
        ? { kind: 'missed', at, reason: row.state_reason as Missed['reason'] }
        : null;
    case 'cancelled':
      return CANCEL_REASONS.has(row.state_reason)
        ? { kind: 'cancelled', at, why: row.state_reason as Cancelled['why'] }
        : null;
    default:
      return null;
  }
}

function stateInstant(state: OccurrenceState): EpochMs | null {
  switch (state.kind) {
    case 'scheduled':
      return null;
    case 'ringing':
      return state.since;
    case 'snoozed':
      return state.until;
    case 'dismissed':
    case 'silenced':
    case 'missed':
    case 'skipped':
    case 'handled-elsewhere':
    case 'cancelled':
      return state.at;
    default:
      return assertNever(state);
  }
}
