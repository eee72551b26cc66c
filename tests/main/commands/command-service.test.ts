import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/domain/commands.ts';
import { Bench } from '../alarms/bench.ts';

const START = '2026-11-23T06:00:00Z';

describe('refusals', () => {
  it('[CM1] an unknown id, the wrong type and a step that does not apply change nothing', () => {
    const bench = new Bench(START);
    const alarm = bench.alarm('07:30');
    const timer = bench.timer(60, { start: false });
    const before = JSON.stringify(bench.store.items());
    const refusals: [Command, string][] = [
      [{ kind: 'delete-item', id: 'nobody' }, 'not-found'],
      [{ kind: 'restore-item', id: 'nobody' }, 'not-found'],
      [{ kind: 'edit-alarm', id: timer, label: 'x' }, 'wrong-type'],
      [{ kind: 'start-timer', id: alarm }, 'wrong-type'],
      [{ kind: 'pause-timer', id: timer }, 'not-applicable'],
      [{ kind: 'skip-next', id: timer }, 'not-applicable'],
      [{ kind: 'edit-alarm', id: alarm, recurrence: 'weekly', days: [] }, 'invalid'],
      [{ kind: 'snooze-all' }, 'not-applicable'],
      [{ kind: 'dismiss-all' }, 'not-applicable'],
    ];
    for (const [command, kind] of refusals) {
      expect(bench.commands.execute(command)).toMatchObject({ ok: false, error: { kind } });
    }
    expect(JSON.stringify(bench.store.items())).toBe(before);
  });

  it('[CM1] a full disk refuses an edit with its reason, and the item stays as it was', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30');
    bench.store.failNextApply('full');
    const result = bench.commands.execute({ kind: 'edit-alarm', id, label: 'New' });
    expect(result).toEqual({ ok: false, error: { kind: 'storage', detail: 'full' } });
    expect(bench.store.item(id)?.item.label).toBe('Pobudka');
  });
});

describe('edits', () => {
  it('[CM1] a person’s edit waits in the outbox, written with the item', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30');
    expect(bench.store.outbox()).toMatchObject([{ itemId: id, operation: 'upsert', conditionalDue: null }]);
  });

  it('[CM1] a deletion is undone exactly', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30', { recurrence: 'daily' });
    const before = bench.store.item(id);
    bench.do({ kind: 'delete-item', id });
    expect(bench.store.item(id)).toBeUndefined();
    bench.do({ kind: 'restore-item', id });
    expect(bench.store.item(id)?.device).toEqual(before?.device);
    expect(bench.store.item(id)?.item).toMatchObject({ label: 'Pobudka', alarmTime: '07:30', enabled: true });
  });

  it('[CM1] settings change field by field', () => {
    const bench = new Bench(START);
    bench.do({ kind: 'change-settings', patch: { snoozeMinutes: 9 } });
    bench.do({ kind: 'change-settings', patch: { theme: 'dark' } });
    expect(bench.store.settings()).toMatchObject({ snoozeMinutes: 9, theme: 'dark', autoSilenceMinutes: 10 });
  });

  it('[CM1] a duplicate has a life of its own', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30');
    const copy = bench.do({ kind: 'duplicate-item', id, label: 'Copy' });
    bench.do({ kind: 'delete-item', id });
    expect(bench.store.items().map(({ item }) => [item.id, item.label])).toEqual([[copy, 'Copy']]);
  });

  it('[RG12] switching an alarm off and on starts it afresh, without its skip', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30', { recurrence: 'daily' });
    const due = bench.engine.schedule.nextDueOf(id);
    bench.do({ kind: 'skip-next', id });
    bench.do({ kind: 'set-enabled', id, enabled: false });
    bench.clock.advance(1_000);
    bench.do({ kind: 'set-enabled', id, enabled: true });
    expect(bench.engine.schedule.nextDueOf(id)).toBe(due);
  });

  it('[RG4] what was deleted while it rang comes back as after its ring', () => {
    const bench = new Bench(START);
    const alarm = bench.alarm('07:01');
    const timer = bench.timer(60);
    bench.clock.advance(61_000);
    for (const id of [alarm, timer]) {
      bench.do({ kind: 'delete-item', id });
      bench.do({ kind: 'restore-item', id });
      expect(bench.store.item(id)?.item.enabled).toBe(false);
    }
    expect(bench.ringing()).toEqual([]);
  });

  it('[RG12] skipping the only ring of a once-alarm switches it off', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:30');
    bench.do({ kind: 'skip-next', id });
    expect(bench.store.item(id)?.item.enabled).toBe(false);
    expect(bench.engine.schedule.nextRing()).toBeNull();
  });

  it('[CM1] restarting or extending a timer that rings ends its ring', () => {
    for (const command of ['restart-timer', 'extend-timer'] as const) {
      const bench = new Bench(START);
      const id = bench.timer(60);
      bench.clock.advance(61_000);
      bench.do(command === 'restart-timer' ? { kind: command, id } : { kind: command, id, minutes: 1 });
      expect(bench.ringing()).toEqual([]);
      bench.clock.advance(61_000);
      expect(bench.ringing()).toEqual(['Tea']);
    }
  });
});
