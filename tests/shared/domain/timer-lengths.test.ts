import { describe, expect, test } from 'vitest';
import { MAX_TIMER_SECONDS } from '#shared/domain/timer-length.ts';
import { stepTimer } from '#shared/domain/timer-machine.ts';
import { NOON, timer } from './samples.ts';
import {
  finishedAt,
  idle,
  paused,
  phaseAt,
  repeating,
  running,
  secondsLater,
  stepped,
} from './timer-states.ts';

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
