import { expect, test } from 'vitest';
import { parse } from './parse.ts';

/** The spans as `role:text`, without gaps. */
function rolesOf(text: string): string[] {
  const spans = parse(text).spans.filter(({ role }) => role !== 'gap');
  return spans.map(({ start, end, role }) => `${role}:${text.slice(start, end)}`);
}

test('[QE3] every part of the text is told as what it was understood', () => {
  expect(rolesOf('7:30 weekdays Pobudka')).toEqual(['time:7:30', 'repeat:weekdays', 'label:Pobudka']);
  expect(rolesOf('za 25 min herbata')).toEqual(['duration:za 25 min', 'label:herbata']);
  expect(rolesOf('bis 14 Uhr Meeting')).toEqual(['time:bis', 'time:14 Uhr', 'label:Meeting']);
  expect(rolesOf('call mum tomorrow at 9')).toEqual(['label:call mum', 'date:tomorrow', 'time:at 9']);
  expect(rolesOf('7:30 "train 8:15" now')).toEqual(['time:7:30', 'label:train 8:15', 'label:now']);
});

test.each([
  ['7:30 co drugi dzień', ['time:7:30', 'not-understood:co drugi dzień']],
  ['7:30 gym every other Monday', ['time:7:30', 'label:gym', 'not-understood:every other Monday']],
  ['7:30 8:00', ['time:7:30', 'not-understood:8:00']],
  ['25:00 tea', ['not-understood:25:00', 'label:tea']],
  ['31 November 9:00', ['not-understood:31 November', 'time:9:00']],
  ['tomorrow 11:00', ['not-understood:tomorrow', 'time:11:00']],
  ['1000 h sleep', ['not-understood:1000 h', 'label:sleep']],
  ['weekly 7:00', ['not-understood:weekly', 'time:7:00']],
])('[QE3] in "%s" what was not understood is marked', (text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});

test('[QE3] a text too long is not understood as a whole', () => {
  const text = '7:30 '.repeat(201);
  expect(parse(text).spans).toEqual([{ start: 0, end: 1005, role: 'not-understood' }]);
});
