import { expect, test } from 'vitest';
import { ALL, ImportBench } from './import-bench.ts';

const START = '2026-11-23T06:00:00Z';

function backedUp() {
  const bench = new ImportBench(START);
  const [kept, deleted] = [
    bench.alarm('07:30', { label: 'Kept' }),
    bench.alarm('08:30', { label: 'Deleted' }),
  ];
  const { store } = bench;
  bench.backups.set(1, { items: store.items(), settings: store.settings(), rings: [] });
  bench.do({ kind: 'edit-alarm', id: kept, label: 'Changed' });
  bench.do({ kind: 'delete-item', id: deleted });
  bench.alarm('09:30', { label: 'New' });
  return { bench, deleted };
}

async function opened(bench: ImportBench) {
  const result = await bench.imports.openBackup(1);
  if (!result.ok) throw new Error(result.error.kind);
  return result.plan;
}

test('[EX18] a backup brings back what was deleted or changed since, as planned, and leaves what is new', async () => {
  const { bench, deleted } = backedUp();
  const plan = await opened(bench);
  expect(plan).toMatchObject({
    name: 'the backup',
    added: [{ id: deleted }],
    changed: [{ label: 'Changed' }],
  });
  expect(bench.labels()).toEqual(['Changed', 'New']);
  expect(await bench.imports.apply(plan.token, ALL)).toMatchObject({ ok: true, added: 1, changed: 1 });
  expect(bench.labels()).toEqual(['Deleted', 'Kept', 'New']);
  expect(bench.imports.undo(plan.token)).toMatchObject({ ok: true });
  expect(bench.labels()).toEqual(['Changed', 'New']);
});

test('[EX18] it shows how far it is, and cancelled it changes nothing', async () => {
  const bench = new ImportBench(START);
  for (let n = 0; n < 300; n++) bench.alarm('07:30', { label: `n${n}` });
  bench.backups.set(1, { items: bench.store.items(), settings: bench.store.settings(), rings: [] });
  await opened(bench);
  expect(bench.progress.filter(({ phase }) => phase === 'reading').length).toBeGreaterThan(3);
  bench.paused = () => bench.imports.cancel();
  expect(await bench.imports.openBackup(1)).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

test('[EX18] one that is gone or damaged is told', async () => {
  const bench = new ImportBench(START);
  bench.backups.set(1, null);
  for (const number of [1, 2]) {
    expect(await bench.imports.openBackup(number)).toEqual({ ok: false, error: { kind: 'unreadable' } });
  }
});
