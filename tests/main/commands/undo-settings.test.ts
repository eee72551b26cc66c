import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#shared/time/local-date.ts';
import { Bench } from '../alarms/bench.ts';

/** Monday, 07:00 in Warsaw. */
const START = '2026-11-23T06:00:00Z';
const MINUTE = 60_000;
const WEDNESDAY = '2026-11-25' as unknown as LocalDate;

const pausedUntil = (bench: Bench) => bench.store.settings().pausedUntil;
const undone = (bench: Bench) => bench.commands.execute({ kind: 'undo' });
const redone = (bench: Bench) => bench.commands.execute({ kind: 'redo' });

function pause(bench: Bench, until: unknown = WEDNESDAY): void {
  bench.do({ kind: 'pause-alarms', until } as never);
}

describe('[UN7] pausing all alarms', () => {
  test('is undone and done again, and so is ending the pause', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30', { recurrence: 'daily' });
    const due = bench.engine.schedule.nextDueOf(id);
    pause(bench);
    const until = pausedUntil(bench);
    expect(until).not.toBeNull();
    expect(undone(bench)).toMatchObject({ ok: true, words: { action: 'alarms_paused' } });
    expect(pausedUntil(bench)).toBeNull();
    expect(bench.engine.schedule.nextDueOf(id)).toBe(due);
    expect(redone(bench)).toMatchObject({ ok: true });
    expect(pausedUntil(bench)).toBe(until);
    bench.do({ kind: 'resume-alarms' });
    expect(undone(bench)).toMatchObject({ ok: true, words: { action: 'alarms_resumed' } });
    expect(pausedUntil(bench)).toBe(until);
  });

  test('changed to another date, it goes back to the one before', () => {
    const bench = new Bench(START);
    pause(bench, 'forever');
    pause(bench);
    undone(bench);
    expect(pausedUntil(bench)).toBe('forever');
  });

  test('undone after alarms were due, rings nothing and reports nothing of them', () => {
    const bench = new Bench(START);
    bench.alarm('07:30', { recurrence: 'daily' });
    const once = bench.alarm('07:40');
    pause(bench);
    bench.clock.advance(60 * MINUTE);
    expect(undone(bench)).toMatchObject({ ok: true });
    bench.clock.advance(MINUTE);
    expect([...bench.states(), ...bench.store.unseenReports()]).toEqual([]);
    expect(bench.store.item(once)?.item.enabled).toBe(false);
  });

  test('that has ended by itself is not put back', () => {
    const bench = new Bench(START);
    pause(bench, '2026-11-24');
    bench.clock.advance(18 * 60 * MINUTE);
    expect(pausedUntil(bench)).toBeNull();
    expect(undone(bench)).toEqual({ ok: false, error: { kind: 'step-outdated' } });
  });

  test('whose end was undone too late stays ended', () => {
    const bench = new Bench(START);
    pause(bench, '2026-11-24');
    bench.do({ kind: 'resume-alarms' });
    bench.clock.advance(18 * 60 * MINUTE);
    expect(undone(bench)).toMatchObject({ ok: false });
    expect(pausedUntil(bench)).toBeNull();
  });
});

test('[UN7] a change of the quick timers is undone and done again; other settings are no steps', () => {
  const bench = new Bench(START);
  const before = bench.store.settings().quickTimers;
  bench.do({
    kind: 'change-settings',
    patch: { quickTimers: [{ durationSeconds: 240, label: 'Tea' }] },
  } as never);
  const after = bench.store.settings().quickTimers;
  expect(after).toHaveLength(1);
  bench.do({ kind: 'change-settings', patch: { theme: 'dark' } });
  expect(undone(bench)).toMatchObject({ ok: true, words: { action: 'presets_changed' } });
  expect(bench.store.settings()).toMatchObject({ quickTimers: before, theme: 'dark' });
  redone(bench);
  expect(bench.store.settings()).toMatchObject({ quickTimers: after, theme: 'dark' });
  expect(bench.store.items()).toEqual([]);
});
