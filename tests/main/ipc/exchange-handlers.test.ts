import { expect, test } from 'vitest';
import { exchangeHandlers } from '#main/ipc/exchange-handlers.ts';
import { requests } from '#shared/ipc/contract.ts';
import { alarmsFile, ImportBench } from '../import-export/import-bench.ts';

const START = '2026-11-23T06:00:00Z';
const token = '00000000-0000-4000-8000-000000000001';

function handlers(bench: ImportBench, paths: { file?: string; folder?: string; target?: string }) {
  return exchangeHandlers(async () => ({
    exports: bench.exports,
    imports: bench.imports,
    backups: { list: () => [], read: () => null },
    choose: {
      importFile: async () => paths.file ?? null,
      oldClientFolder: async () => paths.folder ?? null,
      exportFile: async () => paths.target ?? null,
    },
  }));
}

test('[EX16] a page says no path, and a plan only by its token', () => {
  const takes = (
    channel:
      | 'exchange:export'
      | 'exchange:open'
      | 'exchange:open-backup'
      | 'exchange:apply'
      | 'exchange:undo',
    value: unknown,
  ) => requests[channel].argument.safeParse(value).success;
  expect(takes('exchange:export', { format: 'json' })).toBe(true);
  expect(takes('exchange:export', { format: 'json', path: '/etc/passwd' })).toBe(false);
  expect(takes('exchange:export', { format: 'exe' })).toBe(false);
  expect(takes('exchange:open', { from: 'file' })).toBe(true);
  expect(takes('exchange:open', { from: '/etc/passwd' })).toBe(false);
  expect(takes('exchange:open-backup', { number: 3 })).toBe(true);
  expect(takes('exchange:open-backup', { number: '../3' })).toBe(false);
  expect(takes('exchange:open', { from: 'file', path: 'x' })).toBe(false);
  expect(takes('exchange:apply', { token, changes: true, settings: false })).toBe(true);
  expect(takes('exchange:apply', { token, changes: true })).toBe(false);
  expect(takes('exchange:apply', { token: '../x', changes: true, settings: true })).toBe(false);
  expect(takes('exchange:apply', { token, changes: true, settings: true, items: [] })).toBe(false);
  expect(takes('exchange:undo', { token: null })).toBe(false);
  expect(requests['exchange:old-client-found'].argument.safeParse('/home').success).toBe(false);
});

test('[EX16] a dialog that is closed means nothing happens', async () => {
  const bench = new ImportBench(START);
  const answers = handlers(bench, {});
  const cancelled = { ok: false, error: { kind: 'cancelled' } };
  expect(await answers['exchange:export']({ format: 'json' }, 'main')).toEqual({
    ok: false,
    reason: 'cancelled',
  });
  expect(await answers['exchange:open']({ from: 'file' }, 'main')).toEqual(cancelled);
  expect(await answers['exchange:open']({ from: 'old-client-folder' }, 'main')).toEqual(cancelled);
});

test('[EX16] the files a person chose are read and written', async () => {
  const bench = new ImportBench(START);
  bench.put('/x.json', alarmsFile({ id: 'a1', label: 'Work', time: '07:30' }));
  const answers = handlers(bench, { file: '/x.json', target: '/out.json' });
  const opened = await answers['exchange:open']({ from: 'file' }, 'main');
  if (!opened.ok) throw new Error(opened.error.kind);
  const wish = { token: opened.plan.token, changes: true, settings: true };
  expect(await answers['exchange:apply'](wish, 'main')).toMatchObject({ ok: true, added: 1 });
  expect(await answers['exchange:export']({ format: 'json' }, 'main')).toMatchObject({ ok: true, alarms: 1 });
  expect(bench.written.get('/out.json')).toContain('Work');
  expect(await answers['exchange:undo']({ token: opened.plan.token }, 'main')).toEqual({
    ok: true,
    outdated: false,
  });
  expect(await answers['exchange:old-client-found'](undefined, 'main')).toBe(false);
});
