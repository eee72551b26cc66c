import { describe, expect, test } from 'vitest';
import { MAX_TIMER_SECONDS } from '#shared/domain/timer-length.ts';
import { clockText, durationParts, parseDuration } from '#shared/time/duration.ts';

const parse = (text: string) => parseDuration(text, MAX_TIMER_SECONDS);

describe('a typed length of time', () => {
  test.each([
    ['25m', 1500],
    ['1h30', 5400],
    ['1h30m', 5400],
    ['1h30m15s', 5415],
    ['1h30m15', 5415],
    ['1h15s', 3615],
    ['2h', 7200],
    ['1m30', 90],
    ['90s', 90],
    ['90', 90],
    ['1:30', 90],
    ['90:00', 5400],
    ['1:30:00', 5400],
    ['90m', 5400],
    [' 1 H 30 M ', 5400],
    ['999:59:59', MAX_TIMER_SECONDS],
  ])('[TM17] %s is %d seconds', (text, seconds) => {
    expect(parse(text)).toEqual({ ok: true, seconds });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['0', 'zero'],
    ['0h0m0s', 'zero'],
    ['1000h', 'too-long'],
    ['9'.repeat(400), 'too-long'],
    ['tea', 'unreadable'],
    ['-5m', 'unreadable'],
    ['5m1h', 'unreadable'],
    ['1:60', 'unreadable'],
    ['1:5', 'unreadable'],
    ['1:2:3:4', 'unreadable'],
    ['1.5h', 'unreadable'],
    ['h', 'unreadable'],
    ['m30', 'unreadable'],
    ['30m15m', 'unreadable'],
    ['1e3', 'unreadable'],
    ['٣m', 'unreadable'],
  ] as const)('[TM17] %j is refused as %s', (text, error) => {
    expect(parse(text)).toEqual({ ok: false, error });
  });
});

test.each([
  [0, 0, 0, 0],
  [0.2, 0, 0, 1],
  [59, 0, 0, 59],
  [60, 0, 1, 0],
  [3661, 1, 1, 1],
  [MAX_TIMER_SECONDS, 999, 59, 59],
  [-3, 0, 0, 0],
])('[TM18] %d seconds show as %d h %d min %d s', (given, hours, minutes, seconds) => {
  expect(durationParts(given)).toEqual({ hours, minutes, seconds });
});

test.each([
  [245, '4:05'],
  [3845, '1:04:05'],
  [0, '0:00'],
  [MAX_TIMER_SECONDS, '999:59:59'],
])('[TM18] %d seconds show on a clock as %s', (given, text) => {
  expect(clockText(given)).toBe(text);
});
