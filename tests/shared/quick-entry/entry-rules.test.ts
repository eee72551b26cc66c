import { expect, test } from 'vitest';
import { zoneId } from '#shared/time/zone.ts';
import { describeEntry } from './describe-entry.ts';
import { at, parse } from './parse.ts';

const told = (text: string, context: Parameters<typeof parse>[1] = {}) => describeEntry(parse(text, context));
const nextOf = (text: string, context: Parameters<typeof parse>[1] = {}) => {
  const entry = parse(text, context);
  return entry.kind === 'nothing' ? entry.reason : entry.next;
};

test('[QE2] "do 14:00" is Thursday to a German, and until 14:00 to everyone else', () => {
  expect(told('do 14:00', { language: 'de' })).toBe('alarm 14:00 once');
  expect(told('do 14:00', { language: 'pl' })).toBe('timer 14400');
});

test('[QE4] a time alone is the next time it comes, today or tomorrow', () => {
  expect(nextOf('18:00')).toBe(at('2026-11-26T18:00:00+01:00'));
  expect(nextOf('9:00')).toBe(at('2026-11-27T09:00:00+01:00'));
  expect(nextOf('10:00')).toBe(at('2026-11-27T10:00:00+01:00'));
});

test('[QE5] an hour that can be either half of the day is the morning’s, and that is told', () => {
  expect(told('at 7')).toBe('alarm 07:00 once +read-as-morning');
  expect(told('7:00')).toBe('alarm 07:00 once');
  expect(told('at 7 in the evening')).toBe('alarm 19:00 once');
});

test('[QE6] until an hour that can be either half of the day is until the nearer one, and that is told', () => {
  expect(told('until 2')).toBe('timer 14400 +read-as-afternoon');
  expect(told('until 02:00')).toBe('timer 57600 +tomorrow');
  expect(told('until 11')).toBe('timer 3600 +read-as-morning');
});

test('[QE6] with minutes in digits only English takes the afternoon', () => {
  expect(told('until 9:00', { language: 'en' })).toBe('timer 39600 +read-as-afternoon');
  expect(told('bis 9:00', { language: 'de' })).toBe('timer 82800 +tomorrow');
});

test('[QE7] until a time that is past today is until tomorrow, and that is told', () => {
  expect(told('until 14', { now: at('2026-11-26T14:00:01+01:00') })).toBe('timer 86399 +tomorrow');
  expect(told('until 14')).toBe('timer 14400');
});

test('[QE7] a countdown ends at the time, never before it', () => {
  expect(told('until 14', { now: at('2026-11-26T13:59:58.400+01:00') })).toBe('timer 2');
});

test('[QE7] a countdown over a clock change is as long as the time that passes', () => {
  const now = at('2026-03-28T23:00:00+01:00');
  expect(told('until 7:00', { now, language: 'pl' })).toBe('timer 25200 +tomorrow');
});

test('[QE8] "half seven" is 7:30 as the British say it, and that is told; halb and wpół do are half an hour before', () => {
  expect(told('half seven')).toBe('alarm 07:30 once +half-past +read-as-morning');
  expect(told('half seven', { language: 'de' })).toBe('alarm 07:30 once +half-past +read-as-morning');
  expect(told('halb sieben', { language: 'de' })).toBe('alarm 06:30 once +read-as-morning');
  expect(told('wpół do siódmej', { language: 'pl' })).toBe('alarm 06:30 once +read-as-morning');
  expect(told('halb eins')).toBe('alarm 00:30 once');
});

test.each([
  ['1,5 h', 5400],
  ['1.5 h', 5400],
  ['1½ h', 5400],
  ['1h30', 5400],
  ['1 h 30', 5400],
  ['1m30', 90],
  ['1:30:00', 5400],
  ['1:30 h', 5400],
  ['1:30 min', 90],
  ['an hour and a half', 5400],
])('[QE11] %s is a length of %i seconds', (text, seconds) => {
  expect(told(text)).toBe(`timer ${seconds}`);
});

test('[QE11] a number and a unit is a length, a number alone a time', () => {
  expect(told('7 min')).toBe('timer 420');
  expect(told('7')).toBe('alarm 07:00 once +read-as-morning');
  expect(told('1:30')).toBe('alarm 01:30 once');
});

test('[QE11] every so long is a timer that repeats', () => {
  expect(told('every 25 min stretch')).toBe('timer 1500 repeat [stretch]');
  expect(told('every 2 days 7:00')).toBe('nothing no-such-repeat');
});

test('[QE10] midnight is the beginning of the day it is said of, 24:00 its end', () => {
  expect(nextOf('midnight')).toBe(at('2026-11-27T00:00:00+01:00'));
  expect(nextOf('tomorrow 0:00')).toBe(at('2026-11-27T00:00:00+01:00'));
  expect(nextOf('today 24:00')).toBe(at('2026-11-27T00:00:00+01:00'));
  expect(told('Mondays 24:00')).toBe('alarm 00:00 weekly 2');
});

test('[QE12] a date is held only by an alarm whose time does not come before it', () => {
  expect(told('tomorrow 9:00')).toBe('alarm 09:00 once');
  expect(told('tomorrow 11:00')).toBe('nothing beyond-next-time');
  expect(told('Monday 7:00')).toBe('nothing beyond-next-time');
  expect(told('Mondays 7:00')).toBe('alarm 07:00 weekly 1');
});

test('[QE13] a countdown reaches a date up to the longest timer', () => {
  expect(told('until 3 December 7:00')).toBe('timer 594000');
  expect(told('until 6 January 7:00')).toBe('timer 3531600');
  expect(told('until 8 January 7:00')).toBe('nothing too-long');
  expect(told('999 h')).toBe('timer 3596400');
  expect(told('1000 h')).toBe('nothing too-long');
  expect(told('0 min')).toBe('nothing zero');
});

test('[QE14] a time that the zone leaves out on its day is told to ring later', () => {
  const now = at('2026-03-28T12:00:00+01:00');
  expect(told('tomorrow 2:30', { now })).toBe('alarm 02:30 once +shifted-by-gap');
  expect(nextOf('tomorrow 2:30', { now })).toBe(at('2026-03-29T03:30:00+02:00'));
});

test('[QE14] a time that comes twice is its first', () => {
  const now = at('2026-10-24T12:00:00+02:00');
  expect(nextOf('tomorrow 2:30', { now })).toBe(at('2026-10-25T02:30:00+02:00'));
});

test('[QE14] a date that the zone skips is no date', () => {
  const apia = { zone: zoneId('Pacific/Apia'), now: at('2011-12-29T12:00:00-10:00') };
  expect(told('30 December 9:00 2011', apia)).toMatch(/^nothing/);
  expect(told('tomorrow 9:00', apia)).toBe('nothing no-such-date');
});

test('[QE15] what stands in quotation marks is label', () => {
  expect(told('7:30 "train 8:15"')).toBe('alarm 07:30 once [train 8:15]');
  expect(told('7:30 „bis 8:15“')).toBe('alarm 07:30 once [bis 8:15]');
});

test('[QE16] a number alone is no time beside a real one', () => {
  expect(told('25 min tea 2')).toBe('timer 1500 [tea 2]');
  expect(told('2 eggs 5 min')).toBe('timer 300 [2 eggs]');
  expect(told('tea 2')).toBe('nothing no-time');
  expect(told('6')).toBe('alarm 06:00 once +read-as-morning');
});

test('[QE17] a label too long or with control characters makes nothing and says so', () => {
  expect(told(`7:30 ${'a'.repeat(200)}`)).toBe(`alarm 07:30 once [${'a'.repeat(200)}]`);
  expect(told(`7:30 ${'a'.repeat(201)}`)).toBe('nothing label-too-long');
  expect(told('7:30 te\u0007a')).toBe('nothing label-characters');
  expect(told('7:30 tea\ud83d')).toBe('nothing label-characters');
  expect(told(`7:30 ${' '.repeat(995)}`)).toBe('alarm 07:30 once');
  expect(told(`7:30 ${' '.repeat(996)}`)).toBe('nothing text-too-long');
});

test('[QE17] a label is what is left, on one line', () => {
  expect(told('wake\tup,  7am   weekdays — now')).toBe('alarm 07:00 weekdays [wake up now]');
});
