import { describe, expect, it } from 'vitest';
import { english } from '#shared/messages/en.ts';
import { translator } from '#shared/messages/translate.ts';
import { wakeCheckLines } from '#shared/messages/wake-check-text.ts';

const en = english();

describe('“Will it wake me?” in words', () => {
  const span = { span: 'days', days: 5, hours: 3, minutes: 0, label: 'Pobudka' };
  const check = { level: 'ok', findings: [{ code: 'next-ring', level: 'ok', values: span }] } as const;

  it('[WC2] is said in every language, with its plural forms', () => {
    expect(wakeCheckLines(check, translator('en'))[0]?.text).toBe('“Pobudka” rings in 5 days and 3 h.');
    expect(wakeCheckLines(check, translator('pl'))[0]?.text).toBe('„Pobudka” zadzwoni za 5 dni i 3 godz.');
    expect(wakeCheckLines(check, translator('de'))[0]?.text).toBe('„Pobudka“ klingelt in 5 Tagen und 3 Std.');
  });

  it('[WC2] a finding that has no text is left out', () => {
    const odd = { level: 'ok', findings: [{ code: 'tray', level: 'unknown', values: {} }] } as const;
    expect(wakeCheckLines(odd, translator('en'))).toEqual([]);
  });

  it('[WC5] every word about sleep says what a sleeping computer does', () => {
    const sleepKeys = Object.keys(en).filter((key) => key.startsWith('check.sleep.'));
    expect(sleepKeys).toEqual(['check.sleep.ok', 'check.sleep.problem', 'check.sleep.unknown']);
    for (const level of ['ok', 'problem', 'unknown'] as const) {
      const values = { reason: 'late', minutes: 20, keepAwakeMinutes: 30, graceMinutes: 10 };
      const found = { level, findings: [{ code: 'sleep', level, values }] } as const;
      expect(wakeCheckLines(found, translator('en'))[0]?.text).toContain('rings when it wakes');
    }
  });
});
