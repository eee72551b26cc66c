import { describe, expect, test } from 'vitest';
import { stepTimer } from '#shared/domain/timer-machine.ts';
import { NOON, timer } from './samples.ts';
import {
  finishedAt,
  idle,
  NOT_APPLICABLE,
  paused,
  phaseAt,
  repeating,
  running,
  secondsLater,
  stepped,
} from './timer-states.ts';

describe('starting and ending', () => {
  test('[TM1] an idle timer starts with its length', () => {
    const started = stepped(idle, { kind: 'start' }, NOON);
    expect(phaseAt(started, NOON)).toEqual({ kind: 'running', endsAt: secondsLater(300) });
    expect(started.item).toMatchObject({ enabled: true, startedAt: NOON, remainingSeconds: null });
  });

  test('[TM1] a finished timer starts again with the preset, whatever it was extended to', () => {
    const long = timer({ enabled: true, startedAt: NOON, durationSeconds: 360 });
    const started = stepped(long, { kind: 'start' }, finishedAt);
    expect(phaseAt(started, finishedAt)).toEqual({ kind: 'running', endsAt: secondsLater(700) });
  });

  test('[TM1] an idle length from elsewhere becomes the preset', () => {
    const changed = timer({ durationSeconds: 600 }, { presetSeconds: 300 });
    const started = stepped(changed, { kind: 'start' }, NOON);
    expect(started.item.durationSeconds).toBe(600);
    expect(started.device.presetSeconds).toBe(600);
  });

  test('[TM2] it runs until its end, and is finished from then on', () => {
    expect(phaseAt(running, secondsLater(299.999))).toEqual({ kind: 'running', endsAt: secondsLater(300) });
    expect(phaseAt(running, secondsLater(300))).toEqual({ kind: 'finished', endedAt: secondsLater(300) });
  });

  test('[TM2] a repeating one runs on to its next end', () => {
    expect(phaseAt(repeating, secondsLater(300))).toEqual({ kind: 'running', endsAt: secondsLater(600) });
    expect(phaseAt(repeating, secondsLater(86_399))).toEqual({
      kind: 'running',
      endsAt: secondsLater(86_400),
    });
  });

  test('[TM13] dismissing its end makes it idle with the preset length', () => {
    const long = timer({ enabled: true, startedAt: NOON, durationSeconds: 360 });
    const cleared = stepped(long, { kind: 'end-dismissed', due: secondsLater(360) }, finishedAt);
    expect(cleared.item).toEqual({ ...idle.item, updatedAt: finishedAt });
  });

  test('[TM13] an end that is not the present one clears nothing', () => {
    expect(stepTimer(running, { kind: 'end-dismissed', due: secondsLater(200) }, finishedAt)).toEqual(
      NOT_APPLICABLE,
    );
    expect(stepTimer(repeating, { kind: 'end-dismissed', due: secondsLater(300) }, finishedAt)).toEqual(
      NOT_APPLICABLE,
    );
  });
});

describe('pausing and resuming', () => {
  test('[TM3] keeps the rest in whole seconds, rounded up', () => {
    const held = stepped(running, { kind: 'pause' }, secondsLater(100.4));
    expect(held.item).toMatchObject({ enabled: false, startedAt: null, remainingSeconds: 200 });
  });

  test('[TM3] the rest is shorter than the duration even right after the start', () => {
    expect(stepped(running, { kind: 'pause' }, NOON).item.remainingSeconds).toBe(299);
  });

  test('[TM3] a one-second timer cannot be paused', () => {
    const short = timer({ enabled: true, startedAt: NOON, durationSeconds: 1 });
    expect(stepTimer(short, { kind: 'pause' }, NOON)).toEqual(NOT_APPLICABLE);
  });

  test('[TM3] a repeating timer keeps the rest of its present cycle', () => {
    expect(stepped(repeating, { kind: 'pause' }, secondsLater(650)).item.remainingSeconds).toBe(250);
  });

  test('[TM4] resumed, it ends its rest from now, and start + duration is that end', () => {
    const resumed = stepped(paused, { kind: 'resume' }, finishedAt);
    expect(phaseAt(resumed, finishedAt)).toEqual({ kind: 'running', endsAt: secondsLater(500) });
    expect(resumed.item).toMatchObject({ startedAt: secondsLater(200), durationSeconds: 300 });
  });
});

describe('restarting and stopping', () => {
  test.each([
    ['idle', idle],
    ['running', timer({ enabled: true, startedAt: NOON, durationSeconds: 900 })],
    ['paused', timer({ remainingSeconds: 100, durationSeconds: 900 })],
    ['finished', running],
  ])('[TM5] restarting runs the whole preset when it was %s', (_, before) => {
    const again = stepped(before, { kind: 'restart' }, finishedAt);
    expect(phaseAt(again, finishedAt)).toEqual({ kind: 'running', endsAt: secondsLater(700) });
  });

  test.each([
    ['running', timer({ enabled: true, startedAt: NOON, durationSeconds: 900 })],
    ['paused', timer({ remainingSeconds: 100, durationSeconds: 900 })],
    ['finished', running],
  ])('[TM6] stopping makes it idle with the preset length when it was %s', (_, before) => {
    expect(stepped(before, { kind: 'stop' }, finishedAt).item).toEqual({
      ...idle.item,
      updatedAt: finishedAt,
    });
  });
});

test.each([
  ['start', 'running', running],
  ['start', 'paused', paused],
  ['pause', 'idle', idle],
  ['pause', 'paused', paused],
  ['resume', 'idle', idle],
  ['resume', 'running', running],
  ['stop', 'idle', idle],
] as const)('[TM15] %s is refused while %s', (kind, _, stored) => {
  expect(stepTimer(stored, { kind }, NOON)).toEqual(NOT_APPLICABLE);
});

test.each(['pause', 'resume'] as const)('[TM15] %s is refused when finished', (kind) => {
  expect(stepTimer(running, { kind }, finishedAt)).toEqual(NOT_APPLICABLE);
});

test.each([
  ['a rest as long as the duration', { remainingSeconds: 300 }],
  ['a rest longer than it', { remainingSeconds: 301 }],
  ['no rest left', { remainingSeconds: 0 }],
  ['enabled without a start', { enabled: true, remainingSeconds: 100 }],
  ['a start without being enabled', { startedAt: NOON }],
])('[TM16] %s is read as idle', (_, state) => {
  expect(phaseAt(timer(state), NOON)).toEqual({ kind: 'idle' });
});
