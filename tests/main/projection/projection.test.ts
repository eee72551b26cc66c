import { expect, it } from 'vitest';
import { Projection } from '#main/projection/projection.ts';
import { NO_STEPS } from '#shared/domain/step.ts';
import type { Changes, Environment } from '#shared/ipc/snapshot.ts';
import { SIGNED_OUT } from '#shared/ipc/sync.ts';
import { Bench } from '../alarms/bench.ts';

function projected() {
  const bench = new Bench('2026-11-23T06:00:00Z');
  const environment: Environment = {
    platform: 'linux',
    systemLocale: 'en-GB',
    hasTray: true,
    appVersion: '1.0.0',
    storeNotice: null,
    canHoldSleep: true,
    quickEntryShortcut: 'none',
  };
  let steps = NO_STEPS;
  const projection = new Projection({
    store: bench.store,
    schedule: bench.engine.schedule,
    environment: () => environment,
    sync: () => SIGNED_OUT,
    steps: () => steps,
  });
  const sent: Changes[] = [];
  projection.onChanges((changes) => sent.push(changes));
  bench.store.onChange((change) => projection.storeChanged(change));
  const tellSteps = () => {
    steps = bench.commands.steps();
    projection.scheduleChanged([]);
  };
  return { bench, projection, sent, tellSteps };
}

it('[CM2] each change counts the revision up by one and carries only what differs', () => {
  const { bench, projection, sent } = projected();
  const id = bench.alarm('07:30');
  expect(sent.at(-1)).toMatchObject({ revision: 1, put: [{ item: { id } }], next: { itemId: id } });
  bench.do({ kind: 'edit-alarm', id, volume: 0.3 });
  const last = sent.at(-1);
  expect(Object.keys(last ?? {}).sort()).toEqual(['nextDue', 'put', 'revision']);
  expect(last?.revision).toBe(projection.snapshot().revision);
});

it('[CM2] a deletion takes the item and its due instant away', () => {
  const { bench, sent } = projected();
  const id = bench.alarm('07:30');
  bench.do({ kind: 'delete-item', id });
  expect(sent.at(-1)).toMatchObject({ removed: [id], next: null });
});

it('[CM2] when time changed nothing, nothing is sent', () => {
  const { bench, projection, sent } = projected();
  bench.alarm('07:30');
  const before = sent.length;
  projection.scheduleChanged([]);
  expect(sent).toHaveLength(before);
});

it('[CM2] the changes, applied in order, lead to the snapshot', () => {
  const { bench, projection, sent } = projected();
  const id = bench.alarm('07:30', { recurrence: 'daily' });
  bench.do({ kind: 'skip-next', id });
  bench.timer(60);
  bench.clock.advance(61_000);
  bench.do({ kind: 'dismiss-all' });
  const merged: Record<string, unknown> = Object.assign({}, ...sent);
  const { next, rings, skipped, revision } = projection.snapshot();
  expect({ ...merged, put: undefined, nextDue: undefined }).toMatchObject({ next, rings, skipped, revision });
});

it('[CM2] when another partition is shown, one change takes all old items away and puts all new ones', () => {
  const { bench, projection, sent } = projected();
  const account = { serverUrl: 'https://one.example', userId: 'u1', email: 'a@one.example', name: 'Anna' };
  const id = bench.alarm('07:30');
  bench.store.activate(account, bench.clock.now());
  expect(sent.at(-1)).toMatchObject({ removed: [id], next: null });
  const before = sent.length;
  bench.store.activate(null, bench.clock.now());
  expect(sent).toHaveLength(before + 1);
  const due = bench.engine.schedule.nextDueOf(id);
  expect(due).not.toBeNull();
  expect(sent.at(-1)).toMatchObject({
    put: [{ item: { id } }],
    nextDue: { [id]: due },
    next: { itemId: id },
  });
  expect(projection.snapshot().nextDue).toEqual({ [id]: due });
});

it('[CM2] what concerns sync alone puts no item', () => {
  const { bench, sent } = projected();
  const id = bench.alarm('07:30');
  const before = sent.length;
  bench.store.apply([{ kind: 'note-tries', ids: [id] }], bench.clock.now());
  expect(sent).toHaveLength(before);
});

it('[CM2] what can be undone is told in words, once it is another', () => {
  const { bench, projection, sent, tellSteps } = projected();
  bench.onStepsChanged = tellSteps;
  bench.alarm('07:30', { label: 'Gym' });
  const steps = { undo: { action: 'created', count: 1, label: 'Gym' }, redo: null };
  expect(sent.at(-1)).toMatchObject({ steps });
  expect(projection.snapshot()).toMatchObject({ steps });
  const before = sent.length;
  tellSteps();
  expect(sent).toHaveLength(before);
});
