import { useCallback, useEffect } from 'react';
import type { HistoryFilter } from '#shared/history/history-filter.ts';
import { useConventions, useTranslate } from '../i18n/speech.tsx';
import { useAppStore } from '../stores/app-store.ts';
import { filterOf } from './history-choice.ts';
import { refreshHistory, useHistory } from './history-store.ts';
import { outcomesMeant } from './outcomes-meant.ts';

/** Typing pauses this long before a search; changes come in bursts. */
const SETTLE_MS = 150;

/** Reads the history when the page opens, when the person chooses otherwise, and when something has changed. */
export function useFreshHistory(): void {
  const filterNow = useFilter();
  const { firstDay } = useConventions();
  const projection = useAppStore((state) => state.projection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the projection is a reason to ask
  useEffect(() => {
    const timeout = setTimeout(() => void refreshHistory(filterNow(), firstDay), SETTLE_MS);
    return () => clearTimeout(timeout);
  }, [filterNow, firstDay, projection]);
}

/** What the person has chosen, as a filter at the moment of asking. */
export function useFilter(): () => HistoryFilter {
  const t = useTranslate();
  const choice = useHistory((state) => state.choice);
  return useCallback(() => filterOf(choice, outcomesMeant(choice.text, t), Date.now()), [choice, t]);
}
