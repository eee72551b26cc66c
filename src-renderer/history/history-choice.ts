import type { OutcomeKind } from '#shared/history/history-entry.ts';
import type { HistoryFilter } from '#shared/history/history-filter.ts';

export type Period = 'week' | 'month' | 'year' | 'all';
export const PERIODS: readonly Period[] = ['week', 'month', 'year', 'all'];

/** What the person has chosen. */
export interface HistoryChoice {
  readonly text: string;
  readonly itemType: 'all' | 'alarm' | 'timer';
  readonly outcome: 'all' | OutcomeKind;
  readonly period: Period;
}

export const NO_CHOICE: HistoryChoice = { text: '', itemType: 'all', outcome: 'all', period: 'all' };

const DAYS: Readonly<Record<Exclude<Period, 'all'>, number>> = { week: 7, month: 30, year: 365 };

/** The filter that a choice is at an instant; `meant` = the outcomes that the text is a word for. */
export function filterOf(choice: HistoryChoice, meant: readonly OutcomeKind[], now: number): HistoryFilter {
  const { text, itemType, outcome, period } = choice;
  const since = period === 'all' ? null : now - DAYS[period] * 86_400_000;
  return {
    text,
    meant: [...meant],
    itemType: itemType === 'all' ? null : itemType,
    outcomes: outcome === 'all' ? null : [outcome],
    since: since as HistoryFilter['since'],
  };
}
