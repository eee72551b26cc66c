import { z } from 'zod';
import { instantSchema } from '../domain/item.ts';
import { OUTCOME_KINDS } from './history-entry.ts';

const outcomes = z.array(z.enum(OUTCOME_KINDS)).max(OUTCOME_KINDS.length);

/** Which entries are asked for. */
export const historyFilterSchema = z.strictObject({
  /** Part of a label; empty = any. */
  text: z.string().max(200),
  /** Outcomes that `text` means as well, by the word for them in the person's language. */
  meant: outcomes,
  itemType: z.enum(['alarm', 'timer']).nullable(),
  /** Null = any. */
  outcomes: outcomes.min(1).nullable(),
  /** Set for this instant or later; null = from the beginning. */
  since: instantSchema.nullable(),
});
export type HistoryFilter = z.infer<typeof historyFilterSchema>;

export const EVERYTHING: HistoryFilter = { text: '', meant: [], itemType: null, outcomes: null, since: null };

/** Where a page of entries goes on: after the last one of the page before. */
export const historyCursorSchema = z.strictObject({ due: instantSchema, id: z.int().min(0) });
export type HistoryCursor = z.infer<typeof historyCursorSchema>;
