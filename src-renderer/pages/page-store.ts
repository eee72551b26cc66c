import { create } from 'zustand';

/** The main window's pages. `lists` are the alarms and timers, side by side or behind a tab each. */
export const PAGE_IDS = ['lists', 'day', 'history'] as const;
export type PageId = (typeof PAGE_IDS)[number];
export type ListName = 'alarms' | 'timers';

interface Shown {
  readonly page: PageId;
  /** Which list is shown where only one has room. */
  readonly list: ListName;
}

export const usePage = create<Shown>(() => ({ page: 'lists', list: 'alarms' }));

export function showPage(page: PageId): void {
  usePage.setState({ page });
}

export function showList(list: ListName): void {
  usePage.setState({ page: 'lists', list });
}
