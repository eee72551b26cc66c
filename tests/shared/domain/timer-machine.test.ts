import { describe, expect, test } from 'vitest';
import { MAX_TIMER_SECONDS, type StoredTimer } from '#shared/domain/item.ts';
import { stepTimer, type TimerStep, timerPhase } from '#shared/domain/timer-machine.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import { NOON, timer } from './samples.ts';

const NOT_APPLICABLE = { ok: false, error: { kind: 'not-applicable' } };

function stepped(stored: StoredTimer, step: TimerStep, now: EpochMs): StoredTimer {
  const result = stepTimer(stored, step, now);
  if (!result.ok) throw new Error(result.error.kind);
  return result.stored;
}

const secondsLater = (seconds: number) => addMs(NOON, seconds * 1000);
const phaseAt = (stored: StoredTimer, now: EpochMs) => timerPhase(stored.item, now);

const idle = timer();
const running = timer({ enabled: true, startedAt: NOON });
const repeating = timer({ enabled: true, startedAt: NOON, repeat: true });
const paused = timer({ remainingSeconds: 100 });
const finishedAt = secondsLater(400);

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

describe('"+N min"', () => {
  const extend = { kind: 'extend', minutes: 1 } as const;

  test('[TM7] moves a running end by exactly that and keeps the preset', () => {
    const longer = stepped(running, extend, secondsLater(100));
    expect(phaseAt(longer, secondsLater(100))).toEqual({ kind: 'running', endsAt: secondsLater(360) });
    expect(longer.device.presetSeconds).toBe(300);
    expect(stepped(longer, { kind: 'stop' }, secondsLater(110)).item.durationSeconds).toBe(300);
  });

  test('[TM7] a length first seen from elsewhere becomes the preset', () => {
    const foreign = timer({ enabled: true, startedAt: NOON }, { presetSeconds: null });
    expect(stepped(foreign, extend, NOON).device.presetSeconds).toBe(300);
  });

  test('[TM8] moves the present cycle of a repeating timer, its past ends stay past', () => {
    const longer = stepped(repeating, extend, secondsLater(700));
    expect(phaseAt(longer, secondsLater(700))).toEqual({ kind: 'running', endsAt: secondsLater(960) });
    expect(longer.item.startedAt).toBe(secondsLater(600));
  });

  test('[TM9] lengthens the rest of a paused timer and keeps the preset', () => {
    const longer = stepped(paused, extend, NOON);
    expect(longer.item).toMatchObject({ remainingSeconds: 160, durationSeconds: 360, enabled: false });
    expect(longer.device.presetSeconds).toBe(300);
  });

  test('[TM10] runs a finished timer for that long from now', () => {
    const more = stepped(running, extend, finishedAt);
    expect(phaseAt(more, finishedAt)).toEqual({ kind: 'running', endsAt: secondsLater(460) });
    const long = stepped(running, { kind: 'extend', minutes: 10 }, finishedAt);
    expect(phaseAt(long, finishedAt)).toEqual({ kind: 'running', endsAt: secondsLater(1000) });
    expect(long.item.startedAt).toBe(finishedAt);
    expect(long.device.presetSeconds).toBe(300);
  });

  test('[TM11] makes an idle timer itself longer', () => {
    const longer = stepped(idle, extend, NOON);
    expect(longer.item).toMatchObject({ durationSeconds: 360, enabled: false });
    expect(longer.device.presetSeconds).toBe(360);
  });

  test.each([
    ['idle', { durationSeconds: MAX_TIMER_SECONDS }],
    ['paused', { durationSeconds: MAX_TIMER_SECONDS, remainingSeconds: 5 }],
    ['running', { durationSeconds: MAX_TIMER_SECONDS, enabled: true, startedAt: NOON }],
  ])('[TM12] refuses to make a timer that is %s too long', (_, state) => {
    expect(stepTimer(timer(state), extend, NOON)).toEqual({ ok: false, error: { kind: 'too-long' } });
  });
});

describe('a new length', () => {
  const to = (seconds: number) => ({ kind: 'set-length', seconds }) as const;

  test('[TM14] of an idle or finished timer leaves it idle', () => {
    expect(stepped(idle, to(60), NOON).item).toMatchObject({ durationSeconds: 60, enabled: false });
    const over = stepped(running, to(60), finishedAt);
    expect(phaseAt(over, finishedAt)).toEqual({ kind: 'idle' });
    expect(over.device.presetSeconds).toBe(60);
  });

  test('[TM14] of a running timer counts from its start, or ends it now', () => {
    const now = secondsLater(100);
    expect(phaseAt(stepped(running, to(900), now), now)).toEqual({
      kind: 'running',
      endsAt: secondsLater(900),
    });
    expect(phaseAt(stepped(running, to(60), now), now)).toEqual({ kind: 'finished', endedAt: now });
  });

  test('[TM14] of a repeating timer counts from the start of its cycle', () => {
    const now = secondsLater(700);
    const changed = stepped(repeating, to(200), now);
    expect(phaseAt(changed, now)).toEqual({ kind: 'running', endsAt: secondsLater(800) });
  });

  test('[TM14] of a paused timer keeps what has run', () => {
    expect(stepped(paused, to(900), NOON).item).toMatchObject({
      durationSeconds: 900,
      remainingSeconds: 700,
    });
    expect(stepped(paused, to(150), NOON).item).toMatchObject({ durationSeconds: 150, remainingSeconds: 1 });
    expect(stepped(paused, to(1), NOON).item).toMatchObject({ durationSeconds: 1, remainingSeconds: null });
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
