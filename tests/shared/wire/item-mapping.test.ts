import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemSchema, type Timer } from '#shared/domain/item.ts';
import { readServerItem, wireFromItem } from '#shared/wire/item-mapping.ts';
import { at, NOON } from '../domain/samples.ts';
import { alarmItem } from '../sync/samples.ts';
import { RECORDED_ALARM, RECORDED_TIMER } from './samples.ts';

const SENDING = { userId: 'u', version: 4, now: NOON };
const UPDATED = at('2026-11-22T21:57:11.493Z');

function itemOf(change: object) {
  return readServerItem({ ...RECORDED_ALARM, ...change })?.item;
}

function timerOf(change: object): Timer | undefined {
  const item = readServerItem({ ...RECORDED_TIMER, ...change })?.item;
  return item?.type === 'timer' ? item : undefined;
}

describe('an item from the wire', () => {
  test('[WI3] is the alarm that was recorded', () => {
    expect(itemOf({})).toEqual({
      id: 'ev-mwsdn0hw',
      type: 'alarm',
      label: 'Wake up',
      enabled: true,
      alarmTime: '07:30',
      recurrence: 'weekdays',
      days: [],
      playSound: true,
      showPopup: true,
      customSound: null,
      createdAt: UPDATED,
      updatedAt: UPDATED,
      version: 1,
    });
  });

  test('[WI3] has the service’s defaults where it says nothing', () => {
    const few = { id: 'x', type: 'alarm', label: 'x', alarm_time: '00:00', version: 1 };
    const { created_at, updated_at } = RECORDED_ALARM;
    expect(readServerItem({ ...few, created_at, updated_at })?.item).toMatchObject({
      enabled: true,
      recurrence: 'once',
      playSound: true,
      showPopup: true,
    });
  });

  test('[WI3] ignores unknown fields and those of the other type, whatever they hold', () => {
    expect(itemOf({ duration: 'x', remaining: {}, started_at: 5, mood: 'good' })).toEqual(itemOf({}));
    expect(timerOf({ alarm_time: '99', recurrence: 'monthly', days: 'x' })).toEqual(timerOf({}));
  });

  test.each([
    ['a\nb\u0000', 'a b'],
    ['   ', '—'],
    ['\u0007', '—'],
    ['\ud800x', '\ufffdx'],
    ['y'.repeat(300), 'y'.repeat(200)],
  ])('[WI3] with the label %j is readable', (label, readable) => {
    expect(itemOf({ label })?.label).toBe(readable);
    expect(itemSchema.safeParse(itemOf({ label })).success).toBe(true);
  });

  test.each([
    { alarm_time: null },
    { alarm_time: '7:30' },
    { recurrence: 'monthly' },
    { type: 'gong' },
    { id: 'a/b' },
    { id: 'health' },
    { version: 0 },
    { version: 2_147_483_648 },
    { label: null },
    { created_at: 'yesterday' },
  ])('[WI3] with %j is refused', (change) => {
    expect(readServerItem({ ...RECORDED_ALARM, ...change })).toBeNull();
  });

  test.each([{ duration: null }, { duration: 0 }, { duration: 1.5 }])(
    '[WI3] a timer with %j is refused',
    (change) => {
      expect(timerOf(change)).toBeUndefined();
    },
  );

  test('[WI3] any value is read or refused, never thrown at, and what is read the domain accepts', () => {
    const change = fc.dictionary(fc.constantFrom(...Object.keys(RECORDED_ALARM)), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(RECORDED_ALARM, RECORDED_TIMER), change, (recorded, fields) => {
        const read = readServerItem({ ...recorded, ...fields });
        if (read !== null) expect(itemSchema.safeParse(read.item).error).toBeUndefined();
      }),
      { seed: 20_261_127, numRuns: 2000 },
    );
  });
});

describe('days', () => {
  test('[WI4] from the old client, counted from Monday, do not matter under a name', () => {
    expect(itemOf({ days: [0, 1, 2, 3, 4] })).toMatchObject({ recurrence: 'weekdays', days: [] });
  });

  test('[WI4] of a weekly alarm are read without what is none', () => {
    expect(itemOf({ recurrence: 'weekly', days: [6, 1, 1, 9, 'x', 0.5] })).toMatchObject({ days: [1, 6] });
    expect(itemOf({ recurrence: 'weekly', days: null })).toMatchObject({ days: [] });
  });

  test.each([
    ['weekdays', [1, 2, 3, 4, 5]],
    ['weekends', [0, 6]],
    ['weekly', [2]],
    ['daily', null],
    ['once', null],
  ] as const)('[WI4] of %s are sent as %j', (recurrence, days) => {
    expect(wireFromItem(alarmItem({ recurrence, days: [2] }), SENDING).days).toEqual(days);
  });
});

describe('a timer from the wire', () => {
  const started_at = '2026-11-22T21:55:00';

  test.each([
    ['enabled and started', { started_at }, { enabled: true, startedAt: at('2026-11-22T21:55:00Z') }],
    ['enabled, never started', {}, { enabled: false, startedAt: null, remainingSeconds: null }],
    [
      'not enabled, with a rest',
      { enabled: false, remaining: 20.2 },
      { enabled: false, remainingSeconds: 21 },
    ],
    ['not enabled, with its length', { enabled: false }, { enabled: false, remainingSeconds: null }],
    ['not enabled, with a start', { enabled: false, started_at }, { enabled: false, startedAt: null }],
    ['started, with a rest', { started_at, remaining: 7 }, { enabled: true, remainingSeconds: null }],
  ])('[WI5] %s is read', (_, change, expected) => {
    expect(timerOf(change)).toMatchObject(expected);
  });

  test.each([
    ['2026-11-22T23:57:11', UPDATED],
    ['2026-11-22T16:27:09', UPDATED],
    ['2026-11-23T11:57:11', UPDATED],
    ['2026-11-22T21:57:11', at('2026-11-22T21:57:11Z')],
    ['2026-11-22T23:57:31', at('2026-11-22T23:57:31Z')],
    ['2026-11-23T13:57:11', at('2026-11-23T13:57:11Z')],
  ])('[WI8] started at %s by the old client’s clock', (text, startedAt) => {
    const read = readServerItem({ ...RECORDED_TIMER, started_at: text });
    expect(read?.item).toMatchObject({ startedAt });
    expect(read?.wireStartedAt).toBe(at(`${text}Z`));
  });

  test('[WI8] from a client that says when it edited is trusted', () => {
    const edited_at = RECORDED_TIMER.updated_at;
    expect(timerOf({ started_at: '2026-11-22T23:57:11', edited_at })?.startedAt).toBe(
      at('2026-11-22T23:57:11Z'),
    );
  });
});
