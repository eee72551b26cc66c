import { expect, it } from 'vitest';
import { KeepAwake } from '#main/alarms/keep-awake.ts';
import { addMinutes, epochMs } from '#shared/time/instant.ts';

function bench(canHold = true) {
  const calls: string[] = [];
  const keepAwake = new KeepAwake({
    onEvent: () => () => {},
    canHoldSleep: () => true,
    holdSleep: () => {
      calls.push('hold');
      return canHold;
    },
    allowSleep: () => calls.push('allow'),
  });
  const now = epochMs(0);
  const look = (minutesAhead: number | null, ringing = false, keepAwakeMinutes = 30) =>
    keepAwake.update({
      now,
      nextDue: minutesAhead === null ? null : addMinutes(now, minutesAhead),
      ringing,
      keepAwakeMinutes,
    });
  return { keepAwake, calls, look };
}

it('[RG9] sleep is held off once when something is near, and allowed once after', () => {
  const { calls, look } = bench();
  look(31);
  look(30);
  look(10);
  look(null, true);
  look(null);
  look(300);
  expect(calls).toEqual(['hold', 'allow']);
});

it('[RG9] switched off, it never asks for anything', () => {
  const { calls, look } = bench();
  look(1, false, 0);
  look(null, true, 0);
  expect(calls).toEqual([]);
});

it('[RG9] what the system refused when it was tried counts more than what it offers', () => {
  const { keepAwake, look } = bench(false);
  expect(keepAwake.canHold).toBe(true);
  look(5);
  expect(keepAwake.canHold).toBe(false);
});
