import { expect, test } from 'vitest';
import { agoInWords } from '#renderer/sync-status/ago.ts';
import { statusCount, statusIcons, statusLevel, statusSentence } from '#renderer/sync-status/status-words.ts';
import { troubleWords } from '#renderer/sync-status/trouble-words.ts';
import { SIGNED_OUT, type SyncView } from '#shared/ipc/sync.ts';
import type { SyncState } from '#shared/ipc/sync-state.ts';
import { translator } from '#shared/messages/translate.ts';
import type { EpochMs } from '#shared/time/instant.ts';

const t = translator('en');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const at = (ms: number) => ms as EpochMs;
const states: readonly SyncState[] = [
  { kind: 'signed-out' },
  { kind: 'live' },
  { kind: 'polling' },
  { kind: 'connecting' },
  { kind: 'offline', nextTryAt: at(1_000) },
  { kind: 'needs-sign-in' },
  { kind: 'held' },
  { kind: 'error', status: 503 },
];
const formats = { time: (instant: number) => `T${instant}`, moment: (instant: number) => `M${instant}` };

function view(change: Partial<SyncView>): SyncView {
  return { ...SIGNED_OUT, state: { kind: 'live' }, ...change };
}

test('[UI20] states that call for something differ in words and picture from those that do not', () => {
  const level = (state: SyncState) => statusLevel({ state, parked: {} });
  const told = states.map((state) => `${t(`ui.sync.state.${state.kind}`)} ${statusIcons[state.kind]}`);
  expect(new Set(told).size).toBe(states.length);
  expect(states.map(level)).toEqual([
    'unknown',
    'ok',
    'ok',
    'unknown',
    'warning',
    'problem',
    'warning',
    'problem',
  ]);
});

test('[UI20] an edit that the server refuses makes a good connection a warning, and hides no worse state', () => {
  const parked = { a: { kind: 'version-limit' } } as const;
  expect(statusLevel({ state: { kind: 'live' }, parked })).toBe('warning');
  expect(statusLevel({ state: { kind: 'needs-sign-in' }, parked })).toBe('problem');
});

test('[UI20] progress is told first, then what waits, in the language’s plural', () => {
  expect(statusCount(t, view({}))).toBeNull();
  expect(statusCount(t, view({ waiting: 1 }))).toBe('1 waits');
  expect(statusCount(t, view({ waiting: 3, progress: { done: 40, total: 500 } }))).toBe('40 of 500');
  expect(statusCount(t, view({ progress: { done: 40, total: 0 } }))).toBe('40 so far');
  const polish = translator('pl');
  const counted = [1, 2, 5, 22].map((waiting) => statusCount(polish, view({ waiting })));
  expect(counted).toEqual(['1 czeka', '2 czekają', '5 czeka', '22 czekają']);
});

test('[UI21] what went wrong last is told in words, not by its code', () => {
  const told = (trouble: string) => troubleWords(t, trouble);
  expect(told('1006')).toBe('The connection broke off.');
  expect(told('HTTP 403')).toBe(told('1008'));
  expect(['1001', '1011', '1012', 'timeout', 'refresh refused'].filter((it) => /\d/.test(told(it)))).toEqual(
    [],
  );
  expect(told('4999')).toContain('(4999)');
  expect(told('constructor')).toContain('(constructor)');
});

test('[UI21] the next try and the server’s status are told where they are known', () => {
  expect(statusSentence(t, formats, { kind: 'offline', nextTryAt: at(5) })).toMatch(
    /kept.*Next try at T5\.$/,
  );
  expect(statusSentence(t, formats, { kind: 'offline', nextTryAt: null })).not.toMatch(/Next try/);
  expect(statusSentence(t, formats, { kind: 'error', status: 503 })).toMatch(/kept.*503\.$/);
  expect(statusSentence(t, formats, { kind: 'error', status: null })).not.toMatch(/answer was/);
});

test('[UI24] what was less than an hour ago is told by how long ago it was, in whole minutes from one on', () => {
  const now = 10_000_000;
  const told = (ms: number) => plain(agoInWords(t, formats, now - ms, now));
  expect(told(12_400)).toBe('12 s ago');
  expect(told(119_000)).toBe('1 min ago');
  expect(told(3_599_999)).toBe('59 min ago');
  expect(told(3_600_000)).toBe(`M${now - 3_600_000}`);
  expect(told(-30_000)).toBe('0 s ago');
});
