import { create } from 'zustand';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import type { HistoryCursor, HistoryFilter } from '#shared/history/history-filter.ts';
import { MAX_PAGE } from '#shared/history/page-size.ts';
import type { HistoryOverview } from '#shared/ipc/history.ts';
import { bridge } from '../bridge.ts';
import { type HistoryChoice, NO_CHOICE } from './history-choice.ts';

interface HistoryState {
  readonly choice: HistoryChoice;
  readonly entries: readonly HistoryEntry[];
  readonly next: HistoryCursor | null;
  /** Null until it was read once. */
  readonly overview: HistoryOverview | null;
  readonly failed: boolean;
}

export const useHistory = create<HistoryState>(() => ({
  choice: NO_CHOICE,
  entries: [],
  next: null,
  overview: null,
  failed: false,
}));

/** Entries that are asked for at a time. */
const PAGE = 100;

export function choose(choice: Partial<HistoryChoice>): void {
  useHistory.setState((state) => ({ choice: { ...state.choice, ...choice } }));
}

let latest = 0;

/** Reads the list and what it adds up to anew. An answer that a later question overtook is dropped. */
export async function refreshHistory(filter: HistoryFilter, firstDay: number): Promise<void> {
  latest += 1;
  const own = latest;
  const limit = Math.min(Math.max(PAGE, useHistory.getState().entries.length), MAX_PAGE);
  try {
    const [page, overview] = await Promise.all([
      bridge.request('history:page', { filter, after: null, limit }),
      bridge.request('history:overview', { filter, firstDay }),
    ]);
    if (own === latest) useHistory.setState({ ...page, overview, failed: false });
  } catch {
    if (own === latest) useHistory.setState({ failed: true });
  }
}

let isReading = false;

/** Reads on where the list ends, if it goes on. */
export async function readOn(filter: HistoryFilter): Promise<void> {
  const { next } = useHistory.getState();
  if (next === null || isReading) return;
  isReading = true;
  const own = latest;
  try {
    const page = await bridge.request('history:page', { filter, after: next, limit: PAGE });
    if (own !== latest) return;
    useHistory.setState(({ entries }) => ({ entries: [...entries, ...page.entries], next: page.next }));
  } catch {
    useHistory.setState({ failed: true });
  } finally {
    isReading = false;
  }
}
