import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseInvocation } from '#main/cli/parse-invocation.ts';
import { CliBench } from './cli-bench.ts';

const token = '00000000-0000-4000-8000-000000000001';
const plan = { token, name: 'x.json', added: 2, changed: 1, same: 0, settings: 0, rings: 0, left: [] };

function problem(...args: string[]) {
  const { invocation } = parseInvocation(args);
  return invocation.kind === 'usage' ? invocation.problem.kind : invocation.kind;
}

describe('export', () => {
  it('[EX15] writes a file by its absolute path and says what it holds', async () => {
    const bench = new CliBench();
    expect(await bench.run('export', '--format', 'ical', 'out.ics')).toBe(0);
    expect(bench.app.exported).toEqual([['ical', resolve('out.ics')]]);
    expect(bench.out).toBe('x.json holds 2 alarms and 1 timer.\n');
  });

  it('[EX15] a dash is standard output, which gets the text as it is', async () => {
    const bench = new CliBench();
    bench.app.exportText = async () => ({ text: '"\u202eab\tc"\r\n', alarms: 0, timers: 0, leftOut: 0 });
    expect(await bench.run('export', '-')).toBe(0);
    expect(bench.out).toBe('"\u202eab\tc"\n');
  });

  it('[EX15] a full disk is refused with its reason', async () => {
    const bench = new CliBench();
    bench.app.exportResult = { ok: false, reason: 'full' };
    expect(await bench.run('export', 'x')).toBe(1);
    expect(bench.err).toContain('disk is full');
  });
});

describe('import', () => {
  function planned(change: object = {}): CliBench {
    const bench = new CliBench();
    bench.app.openResult = { ok: true, plan: { ...plan, ...change } };
    return bench;
  }

  it('[EX15] a dry run shows the plan and changes nothing', async () => {
    const left = [{ what: 'Joga', reason: 'monthly' as const, field: null }];
    const bench = planned({ left });
    expect(await bench.run('import', 'x.json', '--dry-run')).toBe(0);
    expect(bench.out).toContain('2 new items\n1 item differs\nJoga: comes monthly');
    expect([bench.app.opened, bench.app.applied]).toEqual([[[resolve('x.json'), false]], []]);
  });

  it('[EX15] asks a person, and changes nothing without a yes', async () => {
    const bench = planned();
    bench.terminal.isInteractive = true;
    bench.terminal.lines.push('no', 'yes');
    expect(await bench.run('import', 'x.json')).toBe(1);
    expect(bench.app.applied).toEqual([]);
    expect(await bench.run('import', 'x.json')).toBe(0);
    expect(bench.app.applied).toEqual([token]);
    expect(bench.out).toContain('Imported: 1 new item');
  });

  it('[EX15] where nobody can be asked it wants --yes', async () => {
    const bench = planned();
    bench.terminal.isInteractive = false;
    expect(await bench.run('import', 'x.json')).toBe(64);
    expect(bench.app.applied).toEqual([]);
    expect(await bench.run('import', 'x.json', '--yes')).toBe(0);
    expect(bench.app.applied).toEqual([token]);
  });

  it('[EX15] the old client is found, or its folder named', async () => {
    const bench = planned({ added: 0, changed: 0 });
    expect(await bench.run('import', '--old-client')).toBe(0);
    expect(await bench.run('import', '--old-client', 'old')).toBe(0);
    expect(bench.app.opened).toEqual([
      [null, true],
      [resolve('old'), true],
    ]);
    expect(bench.out).toContain('nothing to import');
  });

  it('[EX15] a file that is not understood is refused', async () => {
    const bench = new CliBench();
    bench.app.openResult = { ok: false, error: 'newer' };
    expect(await bench.run('import', 'x')).toBe(1);
    expect(bench.err).toContain('newer version');
  });
});

it('[EX15] a command line that says too little or too much is not understood', () => {
  expect(problem('export')).toBe('missing-file');
  expect(problem('export', '--format', 'xml', 'x')).toBe('bad-format');
  expect(problem('export', 'x', 'y')).toBe('unexpected-argument');
  expect(problem('import')).toBe('missing-import');
  expect(problem('import', 'x', '--yes', '--dry-run')).toBe('excluding');
});
