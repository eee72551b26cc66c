import type { MessageKey } from '#shared/messages/catalogue.ts';
import { type ListName, PAGE_IDS, type PageId } from './page-store.ts';

/** A tab of the main window: a page, or one of the two lists where only one has room. */
export type TabId = PageId | ListName;

export const TAB_TEXTS: Readonly<Record<TabId, MessageKey>> = {
  lists: 'ui.lists',
  alarms: 'ui.alarms',
  timers: 'ui.timers',
  day: 'ui.day',
  history: 'ui.history',
};

/** The tabs in their order; none where there is nothing to choose. */
export function pageTabs(isNarrow: boolean): readonly TabId[] {
  const tabs = PAGE_IDS.flatMap((id): readonly TabId[] =>
    id === 'lists' && isNarrow ? ['alarms', 'timers'] : [id],
  );
  return tabs.length > 1 ? tabs : [];
}
