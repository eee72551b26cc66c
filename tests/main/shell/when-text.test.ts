import { expect, test } from 'vitest';
import { createWhenText } from '#main/shell/when-text.ts';
import { addMinutes, epochMs } from '#shared/time/instant.ts';

const now = epochMs(Date.UTC(2026, 10, 23, 16, 5));
const base = { language: 'en', systemLocale: 'C', hourCycle: 'system', zone: 'UTC' } as const;
const time = (choice: Partial<Parameters<typeof createWhenText>[0]>) =>
  createWhenText({ ...base, ...choice }).time(now);

test('[SH11] the hour cycle is the person’s choice, else that of the system’s locale', () => {
  expect(time({ hourCycle: '24' })).toBe('16:05');
  expect(time({ hourCycle: '12' })).toMatch(/^4:05.PM$/);
  expect(time({ systemLocale: 'en-GB' })).toBe('16:05');
  expect(time({ systemLocale: 'en_US.UTF-8' })).toMatch(/^4:05.PM$/);
  expect(time({ language: 'de', systemLocale: 'en-US' })).toBe('16:05');
});

test('[SH11] an unusable locale is as good as none', () => {
  for (const systemLocale of ['', 'C', 'en-!!', 'en_', 'POSIX'])
    expect(time({ systemLocale, hourCycle: '24' })).toBe('16:05');
});

test('[SH11] the zone is the one given, not the one the process started in', () => {
  expect(time({ zone: 'Asia/Kathmandu', hourCycle: '24' })).toBe('21:50');
});

test('[SH11] days are named in the person’s language, never as today or tomorrow', () => {
  const days = (['en', 'pl', 'de'] as const).map((language) => {
    const words = createWhenText({ ...base, language, hourCycle: '24' });
    const texts = [words.dayAndTime(now, now), words.dayAndTime(addMinutes(now, 7 * 24 * 60), now)];
    return texts.map((text) => text.replace(/[.,]/g, ''));
  });
  // The punctuation is the runtime's and differs between its versions.
  expect(days).toEqual([
    ['Mon 16:05', 'Mon Nov 30 16:05'],
    ['pon 16:05', 'pon 30 lis 16:05'],
    ['Mo 16:05', 'Mo 30 Nov 16:05'],
  ]);
});
