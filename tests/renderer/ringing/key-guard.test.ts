import { expect, test } from 'vitest';
import { initialKeyGuard, type KeyGuardEvent, QUIET_MS, stepKeyGuard } from '#renderer/ringing/key-guard.ts';

const focused = (atMs = 0): KeyGuardEvent => ({ kind: 'focused', atMs });
const down = (key: string, atMs: number, repeat = false): KeyGuardEvent => ({
  kind: 'key-down',
  key,
  atMs,
  repeat,
});
const up = (key: string): KeyGuardEvent => ({ kind: 'key-up', key });
const clicked: KeyGuardEvent = { kind: 'clicked' };
const blurred: KeyGuardEvent = { kind: 'blurred' };

/** The verdict on each event in turn. */
function verdicts(...events: KeyGuardEvent[]): string[] {
  let guard = initialKeyGuard;
  return events.map((event) => {
    const step = stepKeyGuard(guard, event);
    guard = step.guard;
    return step.verdict;
  });
}

/** The verdict on the last of the events. */
function last(...events: KeyGuardEvent[]): string | undefined {
  return verdicts(...events).at(-1);
}

test('[UI6] a key counts after 1.5 s of focus without a key pressed', () => {
  expect(last(focused(), down('Enter', QUIET_MS))).toBe('pass');
  expect(last(focused(), down('Enter', QUIET_MS - 1))).toBe('swallow');
});

test('[UI6] a key pressed too early does nothing and starts the wait anew, whichever it is', () => {
  expect(last(focused(), down('a', 1_000), up('a'), down('Enter', 2_000))).toBe('swallow');
  expect(last(focused(), down('Shift', 1_000), up('Shift'), down('Enter', 2_500))).toBe('pass');
});

test('[UI6] somebody who types on dismisses nothing, however long', () => {
  const typed = Array.from({ length: 200 }, (_, index) => [down('Enter', index * 300), up('Enter')]).flat();
  expect(new Set(verdicts(focused(), ...typed).slice(1))).toEqual(new Set(['swallow']));
});

test('[UI6] a key counts at once after a click or when the shortcut brought the window forward', () => {
  expect(last(focused(), clicked, down('Enter', 10))).toBe('pass');
  expect(last(focused(), { kind: 'armed' }, down(' ', 10))).toBe('pass');
  expect(last({ kind: 'armed' }, focused(), down(' ', 10))).toBe('pass');
});

test('[UI6] a key that arrives before the focus was told about counts as typed', () => {
  expect(verdicts(down('Enter', 5_000), down('Enter', 5_000 + QUIET_MS))).toEqual(['swallow', 'pass']);
});

test('[UI7] a key that is held down never acts, neither before the wait ends nor after', () => {
  const held = Array.from({ length: 100 }, (_, index) => down('Enter', index * 30, index > 0));
  expect(new Set(verdicts(focused(), ...held).slice(1))).toEqual(new Set(['swallow']));
  expect(last(focused(), clicked, down('Enter', 10), down('Enter', 40, true))).toBe('swallow');
});

test('[UI7] the release of a key counts only if its press did', () => {
  expect(last(focused(), down(' ', 100), clicked, up(' '))).toBe('swallow');
  expect(last(focused(), clicked, up(' '))).toBe('swallow');
  expect(last(focused(), clicked, down(' ', 100), up(' '))).toBe('pass');
  expect(last(focused(), clicked, down(' ', 100), up(' '), up(' '))).toBe('swallow');
});

test('[UI7] losing the focus closes the guard again', () => {
  expect(last(focused(), clicked, blurred, focused(9_000), down('Enter', 9_100))).toBe('swallow');
  expect(last(focused(), clicked, blurred, focused(9_000), down('Enter', 9_000 + QUIET_MS))).toBe('pass');
});
