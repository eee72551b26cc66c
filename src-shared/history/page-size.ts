/** Entries that a page of the window may ask for at a time, at most. */
export const MAX_PAGE = 500;
