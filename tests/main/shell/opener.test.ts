import { expect, test } from 'vitest';
import { Opener } from '#main/shell/opener.ts';

test('[SH19] the wish to see the window is kept while the app still starts', () => {
  const opener = new Opener();
  let shown = 0;
  opener.open();
  opener.open();
  opener.ready(() => {
    shown += 1;
  });
  expect(shown).toBe(1);
  opener.open();
  expect(shown).toBe(2);
});

test('[SH19] without the wish nothing is shown', () => {
  const opener = new Opener();
  let shown = 0;
  opener.ready(() => {
    shown += 1;
  });
  expect(shown).toBe(0);
});

test('[NT1] what was asked for is kept too, and a later wish for the window alone does not take it away', () => {
  const opener = new Opener();
  const shown: unknown[] = [];
  opener.open('new-alarm');
  opener.open();
  opener.ready((what) => shown.push(what));
  opener.open('quick-entry');
  opener.open();
  expect(shown).toEqual(['new-alarm', 'quick-entry', undefined]);
});
