import { describe, expect, test } from 'vitest';
import { timerSchema } from '#shared/domain/item.ts';
import { parseSettings } from '#shared/domain/parse-settings.ts';
import { otherThan, quickStart, withRecent } from '#shared/domain/quick-start.ts';
import { DEFAULT_QUICK_TIMERS } from '#shared/domain/quick-timer.ts';
import { settingsPatchSchema } from '#shared/domain/settings.ts';

const tea = { label: 'Tea', durationSeconds: 180 };
const eggs = { label: 'Eggs', durationSeconds: 420 };

function timer(fields: object) {
  const base = { id: 't', type: 'timer', ...tea, enabled: false, repeat: false, startedAt: null };
  const ring = { playSound: true, showPopup: true, customSound: null };
  const stamps = { createdAt: 0, updatedAt: 0, version: 0 };
  return { item: timerSchema.parse({ ...base, remainingSeconds: null, ...ring, ...stamps, ...fields }) };
}

describe('starting', () => {
  test('[TW2] the idle timer that the last use left behind is started, else a new one', () => {
    expect(quickStart([timer({})], tea)).toEqual({ kind: 'start-timer', id: 't' });
    for (const other of [
      { label: 'tea' },
      { durationSeconds: 181 },
      { enabled: true, startedAt: 5 },
      { remainingSeconds: 20 },
      { repeat: true },
    ]) {
      expect(quickStart([timer(other)], tea)).toEqual({ kind: 'create-timer', ...tea, start: true });
    }
  });
});

describe('what was started last', () => {
  test('[TW3] the newest comes first, each once, and the oldest makes room', () => {
    expect(withRecent([tea, eggs], eggs, 5)).toEqual([eggs, tea]);
    expect(withRecent([tea, eggs], { ...tea, durationSeconds: 60 }, 2)).toEqual([
      { ...tea, durationSeconds: 60 },
      tea,
    ]);
  });

  test('[TW3] what is a quick timer anyway is left out', () => {
    expect(otherThan([tea, eggs], [tea])).toEqual([eggs]);
    expect(otherThan([tea], [{ ...tea, durationSeconds: 60 }])).toEqual([tea]);
  });
});

describe('what is kept', () => {
  test('[TW4] quick timers that are unfit take the first ones again and are named', () => {
    for (const quickTimers of [
      'none',
      [{ ...tea, durationSeconds: 0 }],
      Array(13).fill(tea),
      [{ label: 'x' }],
    ]) {
      const { settings, rejected } = parseSettings({ quickTimers });
      expect(settings.quickTimers).toEqual(DEFAULT_QUICK_TIMERS);
      expect(rejected).toEqual(['quickTimers']);
    }
  });

  test('[TW4] a request with an unfit one is refused, and a name is trimmed', () => {
    expect(settingsPatchSchema.safeParse({ quickTimers: [{ ...tea, sound: 'x' }] }).success).toBe(false);
    expect(settingsPatchSchema.safeParse({ quickTimers: [{ ...tea, label: 'a\u0000' }] }).success).toBe(
      false,
    );
    expect(settingsPatchSchema.parse({ quickTimers: [{ ...tea, label: ' Tea ' }] })).toEqual({
      quickTimers: [tea],
    });
  });
});
