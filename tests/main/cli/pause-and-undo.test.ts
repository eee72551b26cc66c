import { beforeEach, expect, it } from 'vitest';
import type { CommandError } from '#shared/domain/commands.ts';
import { CliBench } from './cli-bench.ts';

let cli: CliBench;
beforeEach(() => {
  cli = new CliBench();
});

function refuse(error: CommandError): void {
  cli.app.result = { ok: false, error };
}

it('[CL18] pauses all alarms until a day, or until they are turned on again', async () => {
  expect(await cli.run('pause', '--until', '2026-12-01')).toBe(0);
  expect(await cli.run('pause')).toBe(0);
  expect(await cli.run('resume')).toBe(0);
  expect(cli.app.executed).toEqual([
    { kind: 'pause-alarms', until: '2026-12-01' },
    { kind: 'pause-alarms', until: 'forever' },
    { kind: 'resume-alarms' },
  ]);
  expect(cli.out).toBe(
    'All alarms are paused until 2026-12-01. Timers ring as usual.\nAll alarms are paused. Timers ring as usual.\nAlarms ring again.\n',
  );
});

it('[CL18] a day in the past and alarms that are not paused are refused, and why', async () => {
  refuse({ kind: 'invalid', detail: 'pause-in-the-past' });
  expect(await cli.run('pause', '--until', '2020-01-01')).toBe(1);
  refuse({ kind: 'not-applicable', id: '' });
  expect(await cli.run('resume')).toBe(1);
  expect(cli.err).toBe('pobudka: Choose a day after today.\npobudka: The alarms are not paused.\n');
});

it('[CL18] what was undone or done again is said', async () => {
  cli.app.result = { ok: true, words: { step: 4, action: 'deleted', count: 1, label: 'Gym' } };
  expect(await cli.run('undo')).toBe(0);
  expect(await cli.run('redo')).toBe(0);
  expect(cli.app.executed).toEqual([{ kind: 'undo' }, { kind: 'redo' }]);
  expect(cli.out).toBe('Undone: deleted “Gym”\nDone again: deleted “Gym”\n');
});

it('[CL18] where nothing can be undone, that is said', async () => {
  refuse({ kind: 'no-step' });
  expect(await cli.run('undo')).toBe(1);
  expect(cli.err).toMatch(/^pobudka: \S/);
});
