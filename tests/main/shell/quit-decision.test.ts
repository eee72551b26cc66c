import { expect, test } from 'vitest';
import { decideQuit } from '#main/shell/quit-decision.ts';

const state = { agreed: false, systemEnding: false, asking: false, atStake: { alarms: 1, timers: 0 } };

test('[SH12] quitting with an alarm set or a timer running asks', () => {
  expect(decideQuit(state)).toBe('ask');
  expect(decideQuit({ ...state, atStake: { alarms: 0, timers: 2 } })).toBe('ask');
});

test('[SH12] it asks once: another wish to quit waits for the answer', () => {
  expect(decideQuit({ ...state, asking: true })).toBe('wait');
});

test('[SH12] with nothing set, after a yes, and when the system shuts down, nobody is asked', () => {
  expect(decideQuit({ ...state, atStake: { alarms: 0, timers: 0 } })).toBe('quit');
  expect(decideQuit({ ...state, agreed: true })).toBe('quit');
  expect(decideQuit({ ...state, systemEnding: true })).toBe('quit');
  expect(decideQuit({ ...state, systemEnding: true, asking: true })).toBe('quit');
});
