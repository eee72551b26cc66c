import { create } from 'zustand';

interface Search {
  readonly isOpen: boolean;
  readonly query: string;
}

/** The search over both lists. */
export const useSearch = create<Search>(() => ({ isOpen: false, query: '' }));

const FIELD_ID = 'list-search';

/** Opens it, or goes to its field if it is open. */
export function openSearch(): void {
  useSearch.setState({ isOpen: true });
  // The field may come with the next paint only.
  requestAnimationFrame(() => {
    const field = document.getElementById(FIELD_ID);
    if (field instanceof HTMLInputElement) field.select();
  });
}

export function closeSearch(): void {
  useSearch.setState({ isOpen: false, query: '' });
}

export function searchFor(query: string): void {
  useSearch.setState({ query });
}

export const searchFieldId = FIELD_ID;
