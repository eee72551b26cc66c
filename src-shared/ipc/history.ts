import { z } from 'zod';
import type { HistoryEntry } from '../history/history-entry.ts';
import { type HistoryCursor, historyCursorSchema, historyFilterSchema } from '../history/history-filter.ts';
import { MAX_PAGE } from '../history/page-size.ts';
import type { HistorySummary } from '../history/summary.ts';

export const historyPageSchema = z.strictObject({
  filter: historyFilterSchema,
  /** Null = from the newest on. */
  after: historyCursorSchema.nullable(),
  limit: z.int().min(1).max(MAX_PAGE),
});
export type HistoryPageWish = z.infer<typeof historyPageSchema>;

export const historySummarySchema = z.strictObject({
  filter: historyFilterSchema,
  /** The first day of a week: 0 = Sunday … 6 = Saturday. */
  firstDay: z.int().min(0).max(6),
});
export type HistorySummaryWish = z.infer<typeof historySummarySchema>;

export const exportFormatSchema = z.enum(['csv', 'json']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

export const historyExportSchema = z.strictObject({
  filter: historyFilterSchema,
  format: exportFormatSchema,
});
export type HistoryExportWish = z.infer<typeof historyExportSchema>;

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** Where to go on; null = that was all. */
  readonly next: HistoryCursor | null;
}

export interface HistoryOverview {
  /** How many entries the filter lets through. */
  readonly count: number;
  readonly summary: HistorySummary;
}

export type HistoryExportResult =
  | { readonly kind: 'saved'; readonly count: number; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  /** Nothing was written, and a file that was there is as it was. */
  | { readonly kind: 'failed'; readonly why: 'full' | 'not-allowed' | 'unreadable' | 'other' };
