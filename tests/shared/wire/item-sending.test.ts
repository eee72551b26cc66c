import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameContent } from '#shared/sync/item-groups.ts';
import { addMs, epochMs } from '#shared/time/instant.ts';
import { wallTimeFromParts } from '#shared/time/wall-time.ts';
import { readServerItem, wireFromItem } from '#shared/wire/item-mapping.ts';
import { NOON } from '../domain/samples.ts';
import { alarmItem, timerItem } from '../sync/samples.ts';
import { RECORDED_ALARM } from './samples.ts';

const SENDING = { userId: 'u', version: 4, now: NOON };

function itemOf(change: object) {
  return readServerItem({ ...RECORDED_ALARM, ...change })?.item;
}

describe('an item sent', () => {
  test('[WI6] is whole', () => {
    expect(wireFromItem(alarmItem(), SENDING)).toEqual({
      id: 'a1',
      user_id: 'u',
      type: 'alarm',
      label: 'Pobudka',
      enabled: true,
      alarm_time: '07:00',
      recurrence: 'daily',
      days: null,
      duration: null,
      remaining: null,
      repeat: null,
      started_at: null,
      play_sound: true,
      show_popup: true,
      custom_sound: null,
      version: 4,
    });
    expect(wireFromItem(timerItem(), { ...SENDING, editedAt: NOON })).toMatchObject({
      alarm_time: null,
      duration: 300,
      edited_at: '2026-06-15T12:00:00',
    });
  });

  const running = timerItem({ enabled: true, startedAt: addMs(NOON, -100_500) });

  test('[WI7] a running timer says what is left of its cycle', () => {
    const started_at = '2026-06-15T11:58:19.500000';
    expect(wireFromItem(running, SENDING)).toMatchObject({ enabled: true, started_at, remaining: 200 });
    const over = { ...SENDING, now: addMs(NOON, 900_000) };
    expect(wireFromItem(running, over).remaining).toBe(0);
    expect(wireFromItem({ ...running, repeat: true }, over).remaining).toBe(200);
  });

  test('[WI7] a paused one its rest, an idle one its length', () => {
    expect(wireFromItem(timerItem({ remainingSeconds: 20 }), SENDING)).toMatchObject({
      enabled: false,
      started_at: null,
      remaining: 20,
    });
    expect(wireFromItem(timerItem(), SENDING).remaining).toBe(300);
  });

  test('[WI9] names its sound as it came', () => {
    for (const custom_sound of ['C:\\Sounds\\a.wav', '/home/x/b.ogg', 'pobudka-bell.ogg', '../../etc']) {
      const item = itemOf({ custom_sound });
      expect(item && wireFromItem(item, SENDING).custom_sound).toBe(custom_sound);
    }
  });

  test('[WI6] and read again is the same', () => {
    const shared = { enabled: fc.boolean(), playSound: fc.boolean(), showPopup: fc.boolean() };
    const anyAlarm = fc
      .record({
        ...shared,
        alarmTime: fc
          .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
          .map(([h, m]) => wallTimeFromParts(h, m)),
        recurrence: fc.constantFrom(
          'once' as const,
          'daily' as const,
          'weekly' as const,
          'weekends' as const,
        ),
        days: fc.constantFrom<number[]>([], [0, 6], [3]),
      })
      .map((fields) => alarmItem(fields));
    const anyTimer = fc
      .record({
        startedMsAgo: fc.option(fc.nat({ max: 800_000 })),
        rest: fc.option(fc.integer({ min: 1, max: 299 })),
      })
      .map(({ startedMsAgo, rest }) =>
        startedMsAgo === null
          ? timerItem({ remainingSeconds: rest })
          : timerItem({ enabled: true, startedAt: epochMs(NOON - startedMsAgo) }),
      );
    fc.assert(
      fc.property(fc.oneof(anyAlarm, anyTimer), (item) => {
        const stamps = { created_at: '2026-06-14T12:00:00', updated_at: '2026-06-15T12:00:00' };
        const read = readServerItem({ ...wireFromItem(item, SENDING), ...stamps });
        expect(read !== null && sameContent(read.item, item)).toBe(true);
      }),
      { seed: 20_261_128, numRuns: 1000 },
    );
  });
});
