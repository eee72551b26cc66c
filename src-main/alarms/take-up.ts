import { pastEnds } from '#shared/domain/due.ts';
import { isTimer, type StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { isPausedAt } from '#shared/domain/pause.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { type LookEvidence, missedReason } from './missed-reason.ts';
import { orphaned } from './orphans.ts';
import type { RingTransaction } from './ring-transaction.ts';
import type { Schedule } from './schedule.ts';

/** What a look knows when it takes up what is due. */
export interface LookContext {
  readonly now: EpochMs;
  readonly evidence: LookEvidence;
  readonly settings: Pick<Settings, 'graceMinutes' | 'autoSilenceMinutes'>;
  readonly schedule: Schedule;
  readonly transaction: RingTransaction;
}

/** Gives every due instant up to now its row, and lets the machine decide: ring, ring late, or missed [RG1]. */
export function takeUpDue(look: LookContext): void {
  for (const { itemId, due } of look.schedule.index.dueBy(look.now)) {
    const stored = look.schedule.items.get(itemId);
    if (!stored) continue;
    for (const row of dueRows(stored, due, look)) {
      const { state } = look.transaction.step(row, fellDue(row.due, look), true);
      if (state.kind === 'ringing') supersede(row, look);
    }
  }
}

/** Moves rows whose time has come: snoozes that end, rings nobody answered, rows scheduled again by a clock set back. */
export function moveWaiting(look: LookContext): void {
  const { now, settings, transaction } = look;
  for (const row of look.schedule.book.waiting()) {
    const { state } = row;
    if (state.kind === 'ringing') {
      const autoSilenceMs = settings.autoSilenceMinutes * 60_000;
      transaction.step(row, { kind: 'silence-elapsed', at: now, autoSilenceMs });
    } else if (isPausedOver(row, look)) {
      transaction.step(row, { kind: 'cancelled', at: now, why: 'disabled' });
    } else if (state.kind === 'snoozed') {
      transaction.step(row, { ...fellDue(state.until, look), kind: 'snooze-ended' });
    } else if (row.due <= now) {
      const orphan = orphaned(row, look.schedule.items.get(row.itemId), { at: now, here: true });
      transaction.step(row, orphan ?? fellDue(row.due, look));
    }
  }
}

/** Its time has come while alarms are paused: snoozed on another device, or scheduled again by a clock set back. */
function isPausedOver(row: Occurrence, { now, schedule }: LookContext): boolean {
  const at = awaitedAt(row);
  return at <= now && isPausedAt(row.itemType, at, schedule.settings().pausedUntil);
}

/** After a start: what rang when the app ended rings on, what was snoozed goes on waiting [RG3]. */
export function restoreActive(look: LookContext): void {
  for (const row of look.schedule.book.active()) restore(row, look);
}

function restore(row: Occurrence, look: LookContext): void {
  const autoSilenceMs = look.settings.autoSilenceMinutes * 60_000;
  look.transaction.step(row, { ...fellDue(awaitedAt(row), look), kind: 'restored', autoSilenceMs });
}

/**
 * When another partition is shown: what fell due while it was hidden, or has lost its item meanwhile, is over; what rang or
 * was snoozed before is restored as after a start.
 */
export function restorePartition(look: LookContext): void {
  const { now, schedule, transaction } = look;
  for (const row of schedule.book.waiting()) {
    const orphan = orphaned(row, schedule.items.get(row.itemId), { at: now, here: true });
    const isHiddenDue = row.state.kind === 'scheduled' && row.due <= now;
    const event = orphan ?? (isHiddenDue ? { kind: 'cancelled', at: now, why: 'superseded' } : null);
    if (event !== null) transaction.step(row, event);
    else if (row.state.kind !== 'scheduled') restore(row, look);
  }
}

/** The instant that a miss of an open row is judged by. */
function awaitedAt({ due, state }: Occurrence): EpochMs {
  if (state.kind === 'ringing') return state.since;
  return state.kind === 'snoozed' ? state.until : due;
}

function fellDue(due: EpochMs, { now, evidence, settings }: LookContext) {
  return {
    kind: 'fell-due' as const,
    at: now,
    graceMs: settings.graceMinutes * 60_000,
    lateReason: missedReason(due, evidence),
  };
}

/** An alarm's instants get a row each; of a repeating timer's many past ends only the latest does. */
function dueRows(stored: StoredItem, first: EpochMs, look: LookContext): Occurrence[] {
  const { item } = stored;
  if (isTimer(stored)) {
    const past = pastEnds(stored, look.schedule.book.lastDue(item.id, look.now), look.now);
    return past ? [newOccurrence(stored, past.due, past.alsoMissed)] : [];
  }
  const rows: Occurrence[] = [];
  for (let due: EpochMs | null = first; due !== null && due <= look.now; ) {
    rows.push(newOccurrence(stored, due, 0));
    due = look.schedule.dueAfter(item.id, due);
  }
  return rows;
}

export function newOccurrence({ item }: StoredItem, due: EpochMs, alsoMissed: number): Occurrence {
  return {
    itemId: item.id,
    due,
    itemType: item.type,
    label: item.label,
    state: { kind: 'scheduled' },
    firstRangAt: null,
    snoozeCount: 0,
    alsoMissed,
    reportSeen: false,
  };
}

/** A new ring of the same item takes over from one that is still open, so that one item never rings twice at once. */
function supersede(row: Occurrence, { schedule, transaction, now }: LookContext): void {
  for (const open of schedule.book.active()) {
    if (open.itemId !== row.itemId || open.due === row.due) continue;
    transaction.step(open, { kind: 'cancelled', at: now, why: 'superseded' });
  }
}
