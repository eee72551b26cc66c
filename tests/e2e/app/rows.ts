import type { Locator, Page } from 'playwright/test';

/** The row of the item of that label in a main window. */
export function rowOf({ page }: { readonly page: Page }, label: string): Locator {
  const title = page.getByRole('heading', { name: label, level: 3, exact: true });
  return page.getByRole('article').filter({ has: title });
}
