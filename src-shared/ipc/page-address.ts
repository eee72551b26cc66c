import { PAGES } from './channel-names.ts';
import type { PageName } from './contract.ts';

/** The scheme and host of our own pages. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'pobudka';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

export function pageUrl(page: PageName): string {
  return `${APP_ORIGIN}/${page}.html`;
}

/** Which of our pages an address is, exactly: a query, another origin or any other path is none. A fragment may follow. */
export function pageOfUrl(url: string): PageName | null {
  const withoutFragment = url.split('#', 1)[0];
  return PAGES.find((page) => pageUrl(page) === withoutFragment) ?? null;
}
