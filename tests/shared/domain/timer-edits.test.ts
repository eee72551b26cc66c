import { describe, expect, test } from 'vitest';
import type { EditResult } from '#shared/domain/edit-result.ts';
import type { StoredTimer } from '#shared/domain/item.ts';
import { createTimer, duplicateTimer, editTimer, setTimerEnabled } from '#shared/domain/timer-edits.ts';
import { timerPhase } from '#shared/domain/timer-machine.ts';
import { addMs } from '#shared/time/instant.ts';
import { NOON, timer } from './samples.ts';

const LATER = addMs(NOON, 700_000);

function stored(result: EditResult<StoredTimer>): StoredTimer {
  if (!result.ok) throw new Error(result.error.kind);
  return result.stored;
}

function edit(before: StoredTimer, change: object): StoredTimer {
  return stored(editTimer(before, { kind: 'edit-timer', id: 't1', ...change }, LATER));
}

const create = { kind: 'create-timer', label: 'Tea', durationSeconds: 240 } as const;

describe('a new timer', () => {
  test('[TM21] is idle, with sound and ring window', () => {
    expect(stored(createTimer(create, 't9', NOON))).toEqual({
      item: {
        id: 't9',
        type: 'timer',
        label: 'Tea',
        durationSeconds: 240,
        remainingSeconds: null,
        repeat: false,
        startedAt: null,
        enabled: false,
        playSound: true,
        showPopup: true,
        customSound: null,
        createdAt: NOON,
        updatedAt: NOON,
        version: 0,
      },
      device: {
        scheduleSince: NOON,
        knownSince: NOON,
        volume: null,
        outputDeviceId: null,
        doNotDisturb: null,
        presetSeconds: 240,
      },
    });
  });

  test('[TM21] runs at once when it is asked to start', () => {
    const started = stored(createTimer({ ...create, start: true, repeat: true }, 't9', NOON));
    expect(timerPhase(started.item, NOON)).toEqual({ kind: 'running', endsAt: addMs(NOON, 240_000) });
    expect(started.item.repeat).toBe(true);
  });

  test('[TM21] made as a duplicate is idle with the preset length', () => {
    const source = timer({ enabled: true, startedAt: NOON, durationSeconds: 900, label: 'Tea' });
    const copy = duplicateTimer(source, { id: 't2' }, LATER);
    expect(copy.item).toEqual({
      ...timer().item,
      id: 't2',
      label: 'Tea',
      createdAt: LATER,
      updatedAt: LATER,
      version: 0,
    });
    expect(copy.device).toMatchObject({ scheduleSince: LATER, knownSince: LATER, presetSeconds: 300 });
    expect(duplicateTimer(source, { id: 't2', label: 'Copy' }, LATER).item.label).toBe('Copy');
  });
});

describe('an edit', () => {
  const running = timer({ enabled: true, startedAt: addMs(LATER, -100_000), durationSeconds: 360 });

  test('[TM14] of label, sound or the same length leaves a running timer alone', () => {
    const change = { label: 'Tea', customSound: 'x.ogg', durationSeconds: 300, volume: 0.5 };
    const after = edit(running, change);
    expect(after.item).toEqual({ ...running.item, label: 'Tea', customSound: 'x.ogg', updatedAt: LATER });
    expect(after.device).toEqual({ ...running.device, volume: 0.5 });
  });

  test('[TM14] of the length counts from where it began', () => {
    const after = edit(running, { durationSeconds: 600 });
    expect(timerPhase(after.item, LATER)).toEqual({ kind: 'running', endsAt: addMs(LATER, 500_000) });
    expect(after.device.presetSeconds).toBe(600);
  });

  const repeating = timer({ enabled: true, startedAt: NOON, repeat: true });

  test('[TM19] that ends repeating keeps the end of the cycle that runs', () => {
    const after = edit(repeating, { repeat: false });
    expect(timerPhase(after.item, LATER)).toEqual({ kind: 'running', endsAt: addMs(NOON, 900_000) });
  });

  test('[TM19] that makes it repeat keeps its end', () => {
    const after = edit(running, { repeat: true });
    expect(timerPhase(after.item, LATER)).toEqual({ kind: 'running', endsAt: addMs(LATER, 260_000) });
  });

  test('[TM19] that makes a finished timer repeat does not bring it to life', () => {
    const over = timer({ enabled: true, startedAt: NOON });
    expect(timerPhase(edit(over, { repeat: true }).item, LATER)).toEqual({ kind: 'idle' });
    const held = timer({ remainingSeconds: 50 });
    expect(edit(held, { repeat: true }).item).toMatchObject({ repeat: true, remainingSeconds: 50 });
  });
});

describe('enabling and disabling', () => {
  const phase = (before: StoredTimer, enabled: boolean) =>
    timerPhase(stored(setTimerEnabled(before, enabled, LATER)).item, LATER).kind;

  test('[TM20] starts what is idle and resumes what is paused', () => {
    expect(phase(timer(), true)).toBe('running');
    const resumed = stored(setTimerEnabled(timer({ remainingSeconds: 50 }), true, LATER));
    expect(timerPhase(resumed.item, LATER)).toEqual({ kind: 'running', endsAt: addMs(LATER, 50_000) });
  });

  test('[TM20] pauses what runs and stops what is over', () => {
    expect(phase(timer({ enabled: true, startedAt: addMs(LATER, -1000) }), false)).toBe('paused');
    expect(phase(timer({ enabled: true, startedAt: NOON }), false)).toBe('idle');
  });

  test('[TM20] of what is so already is refused', () => {
    const running = timer({ enabled: true, startedAt: LATER });
    expect(setTimerEnabled(running, true, LATER).ok).toBe(false);
    expect(setTimerEnabled(timer(), false, LATER).ok).toBe(false);
  });
});
