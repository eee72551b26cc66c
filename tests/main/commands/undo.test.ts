import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/domain/commands.ts';
import { addMs } from '#shared/time/instant.ts';
import { Bench } from '../alarms/bench.ts';

/** Monday, 07:00 in Warsaw. */
const START = '2026-11-23T06:00:00Z';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a person sees of every item, in a steady order. */
function shown(bench: Bench) {
  const { schedule } = bench.engine;
  return bench.store
    .items()
    .map(({ item: { updatedAt, version, ...item }, device: { volume, presetSeconds } }) => {
      const skipped = schedule.skipped().filter(({ itemId }) => itemId === item.id);
      return { ...item, volume, presetSeconds, due: schedule.nextDueOf(item.id), skipped: skipped.length };
    })
    .sort((a, b) => a.id.localeCompare(b.id));
}

function undone(bench: Bench, step?: number) {
  return bench.commands.execute({ kind: 'undo', ...(step === undefined ? {} : { step }) });
}

function hear(bench: Bench, id: string, change: Record<string, unknown>): void {
  const stored = bench.store.item(id);
  if (!stored) throw new Error('no such item');
  const item = { ...stored.item, ...change } as typeof stored.item;
  bench.store.apply(
    [{ kind: 'put-item', stored: { ...stored, item }, origin: { kind: 'network' } }],
    bench.clock.now(),
  );
}

/** An alarm of every day, one of once, an idle, a running and a paused timer. */
function busy(): Bench & { ids: Record<'daily' | 'once' | 'idle' | 'running' | 'paused', string> } {
  const bench = new Bench(START);
  const ids = {
    daily: bench.alarm('07:30', { label: 'Gym', recurrence: 'daily' }),
    once: bench.alarm('09:00', { label: 'Bread' }),
    idle: bench.timer(300, { label: 'Tea', start: false }),
    running: bench.timer(600, { label: 'Eggs' }),
    paused: bench.timer(900, { label: 'Nap' }),
  };
  bench.clock.advance(10_000);
  bench.do({ kind: 'pause-timer', id: ids.paused });
  return Object.assign(bench, { ids });
}

describe('every command that changes items', () => {
  const commands: [string, (ids: ReturnType<typeof busy>['ids']) => Command][] = [
    ['create-alarm', () => ({ kind: 'create-alarm', label: 'New', alarmTime: '11:00' }) as Command],
    ['create-timer', () => ({ kind: 'create-timer', label: 'New', durationSeconds: 60, start: true })],
    ['edit-alarm', ({ daily }) => ({ kind: 'edit-alarm', id: daily, label: 'Swim', volume: 0.2 })],
    ['edit-alarm to another day', ({ daily }) => ({ kind: 'edit-alarm', id: daily, recurrence: 'weekends' })],
    ['edit-timer', ({ running }) => ({ kind: 'edit-timer', id: running, durationSeconds: 1200 })],
    ['set-enabled of an alarm', ({ daily }) => ({ kind: 'set-enabled', id: daily, enabled: false })],
    ['duplicate-item', ({ daily }) => ({ kind: 'duplicate-item', id: daily })],
    ['delete-item', ({ paused }) => ({ kind: 'delete-item', id: paused })],
    ['start-timer', ({ idle }) => ({ kind: 'start-timer', id: idle })],
    ['pause-timer', ({ running }) => ({ kind: 'pause-timer', id: running })],
    ['resume-timer', ({ paused }) => ({ kind: 'resume-timer', id: paused })],
    ['restart-timer', ({ running }) => ({ kind: 'restart-timer', id: running })],
    ['stop-timer', ({ running }) => ({ kind: 'stop-timer', id: running })],
    ['extend-timer', ({ running }) => ({ kind: 'extend-timer', id: running, minutes: 5 })],
    ['skip-next', ({ daily }) => ({ kind: 'skip-next', id: daily })],
    ['skip-next of a once-alarm', ({ once }) => ({ kind: 'skip-next', id: once })],
  ];

  it.each(commands)('[UN1] %s is undone and done again, to the same state', (_, commandOf) => {
    const bench = busy();
    const before = shown(bench);
    bench.do(commandOf(bench.ids));
    const after = shown(bench);
    expect(after).not.toEqual(before);
    expect(undone(bench)).toMatchObject({ ok: true });
    expect(shown(bench)).toEqual(before);
    expect(bench.commands.execute({ kind: 'redo' })).toMatchObject({ ok: true });
    expect(shown(bench)).toEqual(after);
    expect(undone(bench)).toMatchObject({ ok: true });
    expect(shown(bench)).toEqual(before);
  });

  it('[UN1] a skip that an edit took back stands again, and one taken back by hand too', () => {
    const bench = busy();
    const { daily } = bench.ids;
    const due = bench.engine.schedule.nextDueOf(daily) ?? addMs(bench.clock.now(), 0);
    bench.do({ kind: 'skip-next', id: daily });
    const skipped = shown(bench);
    for (const command of [
      { kind: 'edit-alarm', id: daily, recurrence: 'weekdays' },
      { kind: 'unskip', itemId: daily, due },
    ] satisfies Command[]) {
      bench.do(command);
      expect(shown(bench)).not.toEqual(skipped);
      undone(bench);
      expect(shown(bench)).toEqual(skipped);
    }
  });

  it('[UN1] answers to rings, reports and settings are no steps', () => {
    const bench = busy();
    const { steps } = { steps: () => bench.commands.steps().undo };
    const last = steps();
    bench.clock.advance(30 * MINUTE);
    bench.do({ kind: 'snooze-all' });
    bench.do({ kind: 'dismiss-all' });
    bench.do({ kind: 'mark-reports-seen' });
    bench.do({ kind: 'change-settings', patch: { theme: 'dark' } });
    expect(steps()).toEqual(last);
  });
});

describe('the stack', () => {
  it('[UN2] many steps are undone newest first and done again in their order', () => {
    const bench = new Bench(START);
    const states = [shown(bench)];
    const id = bench.alarm('07:30', { recurrence: 'daily' });
    states.push(shown(bench));
    for (let n = 0; n < 20; n++) {
      bench.do({ kind: 'edit-alarm', id, label: `Name ${n}` });
      states.push(shown(bench));
    }
    for (const state of states.slice(0, -1).reverse()) {
      undone(bench);
      expect(shown(bench)).toEqual(state);
    }
    expect(undone(bench)).toEqual({ ok: false, error: { kind: 'no-step' } });
    for (const state of states.slice(1)) {
      bench.commands.execute({ kind: 'redo' });
      expect(shown(bench)).toEqual(state);
    }
    expect(bench.commands.execute({ kind: 'redo' })).toEqual({ ok: false, error: { kind: 'no-step' } });
  });

  it('[UN2] something new ends what could be done again', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30');
    bench.do({ kind: 'edit-alarm', id, label: 'Gym' });
    undone(bench);
    expect(bench.commands.steps().redo).toMatchObject({ action: 'edited', label: 'Gym' });
    bench.alarm('08:00');
    expect(bench.commands.steps().redo).toBeNull();
  });

  it('[UN2] a hundred steps are kept, the oldest are forgotten', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30');
    for (let n = 1; n <= 120; n++) bench.do({ kind: 'edit-alarm', id, label: `Name ${n}` });
    let undos = 0;
    while (undone(bench).ok) undos += 1;
    expect(undos).toBe(100);
    expect(bench.store.item(id)?.item.label).toBe('Name 20');
  });

  it('[UN2] it says in words what comes next, and tells whenever that is another', () => {
    const bench = new Bench(START);
    let told = 0;
    bench.onStepsChanged = () => {
      told += 1;
    };
    const id = bench.alarm('07:30', { label: 'Tea' });
    bench.do({ kind: 'delete-item', id });
    const words = { action: 'deleted', count: 1, label: 'Tea' };
    expect(bench.commands.steps()).toMatchObject({ undo: words, redo: null });
    expect(undone(bench)).toMatchObject({ ok: true, words });
    expect(bench.commands.steps()).toMatchObject({ undo: { action: 'created' }, redo: words });
    expect(told).toBe(3);
  });

  it('[UN2] a step in the middle is undone by its id', () => {
    const bench = new Bench(START);
    const first = bench.alarm('07:30');
    const second = bench.alarm('08:00');
    const deleted = bench.commands.execute({ kind: 'delete-item', id: first });
    bench.do({ kind: 'edit-alarm', id: second, label: 'Gym' });
    expect(undone(bench, deleted.ok ? deleted.words?.step : undefined)).toMatchObject({ ok: true });
    expect(shown(bench).map(({ label }) => label)).toEqual(['Pobudka', 'Gym']);
    expect(bench.commands.steps()).toMatchObject({ undo: { action: 'edited' }, redo: { action: 'deleted' } });
  });

  it('[UN2] several commands taken as one step are undone at once', () => {
    const bench = new Bench(START);
    bench.commands.asOneStep('imported', () => {
      bench.alarm('07:30');
      const id = bench.alarm('08:00');
      bench.do({ kind: 'edit-alarm', id, label: 'Gym' });
      return { ok: true };
    });
    expect(bench.commands.steps().undo).toMatchObject({ action: 'imported', count: 2 });
    undone(bench);
    expect(bench.store.items()).toEqual([]);
  });

  it('[UN2] when other items are shown, nothing of the former ones can be undone', () => {
    const bench = new Bench(START);
    bench.alarm('07:30');
    const account = { serverUrl: 'https://one.example', userId: 'u', email: 'a@one.example', name: 'A' };
    bench.store.activate(account, bench.clock.now());
    expect(bench.commands.steps()).toEqual({ undo: null, redo: null });
    expect(undone(bench)).toMatchObject({ ok: false });
    expect(bench.store.items()).toEqual([]);
  });

  it('[UN2] a disk that refuses leaves the step to be undone later', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30');
    bench.do({ kind: 'delete-item', id });
    bench.store.failNextApply('full');
    expect(undone(bench)).toEqual({ ok: false, error: { kind: 'storage', detail: 'full' } });
    expect(undone(bench)).toMatchObject({ ok: true });
    expect(bench.store.item(id)).toBeDefined();
  });
});

describe('what happened in between', () => {
  it('[UN3] fields that another device changed meanwhile are left as they are', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30', { recurrence: 'daily' });
    bench.do({ kind: 'edit-alarm', id, label: 'Gym', recurrence: 'weekdays' });
    hear(bench, id, { label: 'Swim', alarmTime: '06:45' });
    undone(bench);
    expect(bench.store.item(id)?.item).toMatchObject({
      label: 'Swim',
      alarmTime: '06:45',
      recurrence: 'daily',
    });
  });

  it('[UN3] a step of which nothing is left to put back is refused, and the one before it is next', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30');
    bench.do({ kind: 'edit-alarm', id, label: 'Gym' });
    hear(bench, id, { label: 'Swim' });
    expect(undone(bench)).toEqual({ ok: false, error: { kind: 'step-outdated' } });
    expect(bench.commands.steps()).toMatchObject({ undo: { action: 'created' }, redo: null });
    expect(bench.store.item(id)?.item.label).toBe('Swim');
  });

  it('[UN4] an undo is a person’s edit of now and waits in the outbox', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30');
    bench.do({ kind: 'edit-alarm', id, label: 'Gym' });
    bench.clock.advance(MINUTE);
    undone(bench);
    expect(bench.store.item(id)?.item.updatedAt).toBe(bench.clock.now());
    expect(bench.store.outbox()).toMatchObject([{ itemId: id, operation: 'upsert', conditionalDue: null }]);
  });

  it('[UN5] what came back after days rings on from now, without reports of what it missed', () => {
    const bench = new Bench(START);
    const daily = bench.alarm('07:30', { recurrence: 'daily' });
    const once = bench.alarm('08:00');
    for (const id of [daily, once]) bench.do({ kind: 'delete-item', id });
    bench.clock.advance(2 * DAY);
    undone(bench);
    undone(bench);
    bench.clock.advance(MINUTE);
    expect(bench.store.unseenReports()).toEqual([]);
    expect(bench.store.item(once)?.item.enabled).toBe(false);
    bench.clock.advance(30 * MINUTE);
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[UN5] an alarm switched on again by undo does not report what passed while it was off', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30', { recurrence: 'daily' });
    bench.do({ kind: 'set-enabled', id, enabled: false });
    bench.clock.advance(2 * DAY);
    undone(bench);
    bench.clock.advance(MINUTE);
    expect(bench.store.unseenReports()).toEqual([]);
    expect(bench.ringing()).toEqual([]);
  });

  it('[UN6] a pause is undone to the end it had, or to its rest if that is past', () => {
    for (const [waitedMs, endsInMs] of [
      [2 * MINUTE, 2 * MINUTE],
      [10 * MINUTE, 4 * MINUTE],
    ] as const) {
      const bench = new Bench(START);
      const id = bench.timer(300);
      bench.clock.advance(MINUTE);
      bench.do({ kind: 'pause-timer', id });
      bench.clock.advance(waitedMs);
      undone(bench);
      expect(bench.engine.schedule.nextDueOf(id)).toBe(bench.clock.now() + endsInMs);
    }
  });

  it('[UN6] a timer stopped by mistake whose end is past rings at once', () => {
    const bench = new Bench(START);
    const id = bench.timer(300);
    bench.do({ kind: 'stop-timer', id });
    bench.clock.advance(10 * MINUTE);
    undone(bench);
    bench.clock.advance(1);
    expect(bench.ringing()).toEqual(['Tea']);
  });

  it('[UN6] undoing the start of a timer that rings by now ends its ring', () => {
    const bench = new Bench(START);
    const id = bench.timer(60, { start: false });
    bench.do({ kind: 'start-timer', id });
    bench.clock.advance(61_000);
    expect(bench.ringing()).toEqual(['Tea']);
    undone(bench);
    expect(bench.ringing()).toEqual([]);
  });
});
