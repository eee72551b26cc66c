import { expect, test } from 'vitest';
import { pseudoText, pseudoTranslate } from '#shared/messages/pseudo-locale.ts';
import { translator } from '#shared/messages/translate.ts';

test('[UI33] the pseudo-locale says every text with accents and at least 40 % longer', () => {
  const text = 'Closing the window';
  expect(pseudoText(text)).toMatch(/^Çløšîñg thé wîñdøw/);
  expect(pseudoText(text).length).toBeGreaterThanOrEqual(text.length * 1.4 - 1);
});

test('[UI33] what has no letters is as it was, and values are kept', () => {
  expect(pseudoText('07:30')).toBe('07:30');
  const said = pseudoTranslate(translator('en'))('ui.duration.minutes', { count: 25 });
  expect(said).toMatch(/^25\smîñ/);
});
