import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '#shared/history/history-filter.ts';
import { requests } from '#shared/ipc/contract.ts';

const page = { filter: EVERYTHING, after: null, limit: 100 };

function accepts(channel: 'history:page' | 'history:overview' | 'history:export', argument: unknown) {
  return requests[channel].argument.safeParse(argument).success;
}

describe('requests for the history', () => {
  test('[HI12] what a page may ask is accepted', () => {
    const filter = { text: 'x', meant: ['missed'], itemType: 'timer', outcomes: ['skipped'], since: 0 };
    expect(accepts('history:page', { filter, after: { due: 1, id: 1 }, limit: 500 })).toBe(true);
    expect(accepts('history:overview', { filter, firstDay: 6 })).toBe(true);
    expect(accepts('history:export', { filter, format: 'csv' })).toBe(true);
  });

  test.each([
    ['a limit of none', { ...page, limit: 0 }],
    ['a limit of all', { ...page, limit: 1e9 }],
    ['half an entry', { ...page, limit: 1.5 }],
    ['a cursor that is no place', { ...page, after: { due: '1; DROP TABLE', id: 1 } }],
    ['a cursor with more in it', { ...page, after: { due: 1, id: 1, partition: 2 } }],
    ['a partition', { ...page, filter: { ...EVERYTHING, partitionId: 2 } }],
    ['an unknown outcome', { ...page, filter: { ...EVERYTHING, outcomes: ['ringing'] } }],
    ['no outcome at all', { ...page, filter: { ...EVERYTHING, outcomes: [] } }],
    ['a kind of its own', { ...page, filter: { ...EVERYTHING, itemType: "alarm' OR 1" } }],
    ['a search without end', { ...page, filter: { ...EVERYTHING, text: 'x'.repeat(201) } }],
    ['no filter', { after: null, limit: 1 }],
  ])('[HI12] a page with %s is refused', (_name, argument) => {
    expect(accepts('history:page', argument)).toBe(false);
  });

  test.each([
    ['a path', { filter: EVERYTHING, format: 'csv', path: '/etc/passwd' }],
    ['a format of its own', { filter: EVERYTHING, format: 'exe' }],
  ])('[HI12] an export with %s is refused', (_name, argument) => {
    expect(accepts('history:export', argument)).toBe(false);
  });

  test('[HI12] a week that begins on no day is refused', () => {
    expect(accepts('history:overview', { filter: EVERYTHING, firstDay: 7 })).toBe(false);
  });
});
