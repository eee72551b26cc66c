import { expect, test } from 'vitest';
import { isFound } from '#renderer/settings/search.ts';
import { pick, resetPatch } from '#renderer/settings/section-reset.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';

test('[UI30] a setting is found by every word that is looked for, whatever the case and the accents', () => {
  const words = ['Głośność', 'Wyjście dźwięku'];
  expect(isFound('', words)).toBe(true);
  expect(isFound('glosnosc', words)).toBe(true);
  expect(isFound('WYJSCIE gło', words)).toBe(true);
  expect(isFound('wyjscie drzemka', words)).toBe(false);
  expect(isFound('grosse', ['Größe', 'GROẞE'.toLowerCase()])).toBe(true);
});

test('[UI31] a section resets what differs, and only in it', () => {
  const settings = { ...DEFAULT_SETTINGS, snoozeMinutes: 9, volume: 0.1 };
  expect(resetPatch(settings, ['snoozeMinutes', 'graceMinutes'])).toEqual({ snoozeMinutes: 5 });
  expect(resetPatch(DEFAULT_SETTINGS, ['snoozeMinutes', 'volume'])).toBeNull();
  expect(pick(settings, ['snoozeMinutes'])).toEqual({ snoozeMinutes: 9 });
});
