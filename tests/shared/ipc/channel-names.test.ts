import { expect, test } from 'vitest';
import { mayHear, mayRequest, PAGES, pageChannelNames, pageEventNames } from '#shared/ipc/channel-names.ts';
import { pageEvents, requests } from '#shared/ipc/contract.ts';
import { pageOfUrl, pageUrl } from '#shared/ipc/page-address.ts';

test('[IP8] the preload knows each page’s channels and events exactly', () => {
  for (const page of PAGES) {
    const allowed = Object.entries(requests).filter(([, { pages }]) =>
      (pages as readonly string[]).includes(page),
    );
    expect(Object.keys(pageChannelNames[page]).sort()).toEqual(allowed.map(([channel]) => channel).sort());
    expect(Object.keys(pageEventNames[page]).sort()).toEqual([...pageEvents[page]].sort());
  }
});

test('[IP8] inherited names are no channels', () => {
  for (const name of ['constructor', '__proto__', 'toString', 5, null]) {
    expect(mayRequest('main', name)).toBe(false);
    expect(mayHear('main', name)).toBe(false);
  }
});

test('[IP1] a page is known by its exact address', () => {
  for (const page of PAGES) expect(pageOfUrl(pageUrl(page))).toBe(page);
  for (const url of [
    'app://pobudka/',
    'app://pobudka/main.html/',
    'APP://pobudka/main.html',
    'app://x/main.html',
  ]) {
    expect(pageOfUrl(url)).toBeNull();
  }
});
