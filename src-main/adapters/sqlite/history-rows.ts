import { cancelReasonSchema, missedReasonSchema, type Occurrence } from '#shared/domain/occurrence.ts';
import {
  answerSeconds,
  type HistoryEntry,
  type Outcome,
  type OutcomeKind,
  toldOutcome,
} from '#shared/history/history-entry.ts';
import { isLocalMinute, type LocalMinute, localMinute } from '#shared/history/local-minute.ts';
import type { RingMark } from '#shared/history/summary.ts';
import { folded } from '#shared/messages/folded.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { ZoneId } from '#shared/time/zone.ts';
import { BadRow, isItemId, isText, isWhole, labelOf } from './row-checks.ts';

/** The columns of `ring_history` that hold an entry, in the order of the schema, without its id. */
export const HISTORY_COLUMNS = [
  'item_id',
  'due_at_ms',
  'item_type',
  'label',
  'label_folded',
  'zone',
  'local_minute',
  'rang_at_ms',
  'outcome',
  'ended_at_ms',
  'reason',
  'snooze_count',
  'also_missed',
] as const;

type Column = (typeof HISTORY_COLUMNS)[number];
export type HistoryRow = Readonly<Record<Column, string | number | null>>;
export type NumberedRow = HistoryRow & { readonly id: number };

type Missed = Extract<Outcome, { kind: 'missed' }>;
type Cancelled = Extract<Outcome, { kind: 'cancelled' }>;

const MISSED_REASONS: ReadonlySet<unknown> = new Set(missedReasonSchema.options);
const CANCEL_REASONS: ReadonlySet<unknown> = new Set(cancelReasonSchema.options);

/** What history keeps of an occurrence; null for one that it does not tell of. */
export function historyRow(occurrence: Occurrence, zone: ZoneId): HistoryRow | null {
  const outcome = toldOutcome(occurrence);
  if (outcome === null) return null;
  return {
    item_id: occurrence.itemId,
    due_at_ms: occurrence.due,
    item_type: occurrence.itemType,
    label: occurrence.label,
    label_folded: folded(occurrence.label),
    zone,
    local_minute: localMinute(occurrence.due, zone),
    rang_at_ms: occurrence.firstRangAt,
    outcome: outcome.kind,
    ended_at_ms: outcome.at,
    reason: outcome.kind === 'missed' ? outcome.reason : outcome.kind === 'cancelled' ? outcome.why : null,
    snooze_count: occurrence.snoozeCount,
    also_missed: occurrence.alsoMissed,
  };
}

/** Reads a row, or says which column is at fault. */
export function entryFromRow(row: NumberedRow): HistoryEntry | BadRow {
  const label = labelOf(row.label);
  if (label === null) return new BadRow('label');
  const fault = faultOf(row);
  if (fault !== null) return new BadRow(fault);
  const outcome = outcomeOf(row);
  if (outcome === null) return new BadRow('outcome');
  return {
    id: row.id,
    itemId: row.item_id as string,
    itemType: row.item_type as HistoryEntry['itemType'],
    label,
    due: row.due_at_ms as EpochMs,
    zone: row.zone as ZoneId,
    local: row.local_minute as LocalMinute,
    rangAt: row.rang_at_ms as EpochMs | null,
    outcome,
    snoozeCount: row.snooze_count as number,
    alsoMissed: row.also_missed as number,
  };
}

/** What `markFromRow` reads. */
export const MARK_COLUMNS = 'local_minute, rang_at_ms, outcome, ended_at_ms, reason, snooze_count';
export type MarkRow = Pick<
  HistoryRow,
  'local_minute' | 'rang_at_ms' | 'outcome' | 'ended_at_ms' | 'reason' | 'snooze_count'
>;

/** Null for a row that cannot be read: it is set aside when it is next listed. */
export function markFromRow(row: MarkRow): RingMark | null {
  const outcome = outcomeOf(row);
  if (outcome === null || !isLocalMinute(row.local_minute)) return null;
  return {
    local: row.local_minute,
    outcome: outcome.kind,
    superseded: outcome.kind === 'cancelled' && outcome.why === 'superseded',
    snoozeCount: Number(row.snooze_count),
    answerSeconds: answerSeconds({ rangAt: row.rang_at_ms as EpochMs | null, outcome }),
  };
}

function faultOf(row: NumberedRow): Column | null {
  if (!isItemId(row.item_id)) return 'item_id';
  if (!isWhole(row.due_at_ms)) return 'due_at_ms';
  if (row.item_type !== 'alarm' && row.item_type !== 'timer') return 'item_type';
  if (!isText(row.zone, 100) || !isZone(row.zone)) return 'zone';
  if (!isLocalMinute(row.local_minute)) return 'local_minute';
  if (row.rang_at_ms !== null && !isWhole(row.rang_at_ms)) return 'rang_at_ms';
  if (!isWhole(row.snooze_count, 0)) return 'snooze_count';
  return isWhole(row.also_missed, 0) ? null : 'also_missed';
}

function outcomeOf(row: Pick<HistoryRow, 'outcome' | 'ended_at_ms' | 'reason'>): Outcome | null {
  if (!isWhole(row.ended_at_ms)) return null;
  const at = row.ended_at_ms as EpochMs;
  const kind = row.outcome as OutcomeKind;
  switch (kind) {
    case 'dismissed':
    case 'silenced':
    case 'skipped':
    case 'handled-elsewhere':
      return { kind, at };
    case 'missed':
      return MISSED_REASONS.has(row.reason) ? { kind, at, reason: row.reason as Missed['reason'] } : null;
    case 'cancelled':
      return CANCEL_REASONS.has(row.reason) ? { kind, at, why: row.reason as Cancelled['why'] } : null;
    default:
      return null;
  }
}

/** Zones seen once are known good: reading thousands of rows asks for few. */
const knownZones = new Set<string>();

function isZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  knownZones.add(name);
  return true;
}
