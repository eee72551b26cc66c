import { z } from 'zod';
import { cancelReasonSchema, missedReasonSchema } from '../domain/occurrence.ts';
import type { EpochMs } from '../time/instant.ts';
import { answerSeconds, type HistoryEntry, latenessMs, OUTCOME_KINDS } from './history-entry.ts';

/** An ISO 8601 instant in UTC, to the millisecond. */
const instant = z.iso.datetime({ precision: 3 });

/** An entry as files and the command line tell it; docs/CLI.md documents it. */
export const exportedEntrySchema = z.object({
  scheduled: instant,
  zone: z.string().max(100),
  /** Calendar and clock there: `2026-11-23T07:30`. */
  local: z.string().max(20),
  type: z.enum(['alarm', 'timer']),
  label: z.string(),
  outcome: z.enum(OUTCOME_KINDS),
  reason: missedReasonSchema.or(cancelReasonSchema).nullable(),
  rang: instant.nullable(),
  latenessMs: z.int().nullable(),
  ended: instant,
  secondsToAnswer: z.int().nullable(),
  snoozes: z.int(),
  alsoMissed: z.int(),
  itemId: z.string(),
});
export type ExportedEntry = z.infer<typeof exportedEntrySchema>;

/** What `pobudka history --json` prints. */
export const toldHistorySchema = z.object({
  version: z.literal(1),
  zone: z.string().max(100),
  entries: z.array(exportedEntrySchema),
});
export type ToldHistory = z.infer<typeof toldHistorySchema>;

export function exportedEntry(entry: HistoryEntry): ExportedEntry {
  const { outcome, rangAt } = entry;
  return {
    scheduled: iso(entry.due),
    zone: entry.zone,
    local: entry.local,
    type: entry.itemType,
    label: entry.label,
    outcome: outcome.kind,
    reason: outcome.kind === 'missed' ? outcome.reason : outcome.kind === 'cancelled' ? outcome.why : null,
    rang: rangAt === null ? null : iso(rangAt),
    latenessMs: latenessMs(entry),
    ended: iso(outcome.at),
    secondsToAnswer: answerSeconds(entry),
    snoozes: entry.snoozeCount,
    alsoMissed: entry.alsoMissed,
    itemId: entry.itemId,
  };
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString();
}
