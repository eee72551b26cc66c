import { expect } from 'playwright/test';
import { runCommandLine } from '../app/command-line.ts';
import { builtApp } from '../app/programs.ts';
import { test } from '../fixtures.ts';

const CHROMIUM_LINE = /^\[\d+:\d+\/\d+\.\d+:ERROR:/;

test('help tells the commands and starts nothing', async ({ desktop, profile }) => {
  const help = await runCommandLine(builtApp, ['--help'], { env: desktop.env, profile });
  expect(help.code).toBe(0);
  for (const command of [
    'alarm',
    'timer',
    'list',
    'dismiss',
    'snooze',
    'remove',
    'skip',
    'pause',
    'resume',
    'undo',
    'redo',
    'check',
    'login',
    'logout',
    'sync',
    'status',
  ]) {
    expect(help.stdout).toContain(command);
  }
});

test('[CL5] without a display every command says so in one line and ends with 69', async ({
  desktop,
  profile,
}) => {
  const { DISPLAY: _without, ...env } = desktop.env;
  for (const args of [[], ['list'], ['timer', '5m', 'Tea'], ['--hidden']]) {
    const refused = await runCommandLine(builtApp, args, { env, profile });
    expect(refused.code, args.join(' ')).toBe(69);
    expect(refused.stdout).toBe('');
    // Where there is no system bus either, Chromium has said so before the app could speak.
    const lines = refused.stderr.trimEnd().split('\n');
    expect(lines.filter((line) => !CHROMIUM_LINE.test(line))).toHaveLength(1);
  }
});

test('[CL4] a misspelt command is a usage error, with nothing on stdout', async ({ desktop, profile }) => {
  for (const args of [
    ['alram', '07:30'],
    ['alarm', '25:00'],
    ['timer'],
    ['timer', '5m', '--colour', 'red'],
  ]) {
    const refused = await runCommandLine(builtApp, args, { env: desktop.env, profile });
    expect(refused.code, args.join(' ')).toBe(64);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).not.toBe('');
  }
});

test('[CL7] alarms and timers are added, listed and removed', async ({ launch }) => {
  const app = await launch({ args: ['--hidden'] });
  await app.mustRun('alarm', '07:30', '--repeat', 'weekdays', '--label', 'Pobudka');
  await app.mustRun('timer', '25m', 'Tea');
  const list = async () =>
    JSON.parse(await app.mustRun('list', '--json')) as { items: Record<string, unknown>[] };
  const { items } = await list();
  expect(items).toHaveLength(2);
  const tea = items.find(({ label }) => label === 'Tea');
  const alarm = items.find(({ label }) => label === 'Pobudka');
  expect(alarm).toMatchObject({ type: 'alarm', time: '07:30', recurrence: 'weekdays', enabled: true });
  expect(tea).toMatchObject({ type: 'timer', durationSeconds: 1500, state: 'running' });
  expect(await app.mustRun('list')).toContain('Pobudka');

  await app.mustRun('remove', String(tea?.id));
  expect((await list()).items).toHaveLength(1);
  expect((await app.cli('remove', 'no-such-id')).code).toBe(1);
  expect((await app.cli('dismiss')).code).toBe(1);
});

test('[WC2] the check tells what could keep it from waking', async ({ launch }) => {
  const app = await launch({ args: ['--hidden'] });
  await app.mustRun('alarm', '07:30', '--label', 'Pobudka');
  const { code, stdout } = await app.cli('check');
  expect(code).toBe(0);
  expect(stdout.trim().split('\n').length).toBeGreaterThan(3);
  const { findings } = JSON.parse((await app.cli('check', '--json')).stdout) as {
    findings: { code: string }[];
  };
  expect(findings.map(({ code: what }) => what)).toEqual(expect.arrayContaining(['sleep', 'clock', 'tray']));
});

test('a second start shows the first one’s window and ends', async ({ launch }) => {
  const app = await launch({ args: ['--hidden'] });
  expect(app.isOpen('main')).toBe(false);
  const second = await app.cli();
  expect(second.code).toBe(0);
  await app.window('main');
});

test('[NT1] a second start asks the first one for a new alarm, with its window closed', async ({
  launch,
}) => {
  const app = await launch();
  await app.window('main');
  await app.closeMainWindow();
  await expect.poll(() => app.isOpen('main')).toBe(false);
  expect(await app.cli('--open=new-alarm')).toMatchObject({ code: 0 });
  const main = await app.window('main');
  await expect(main.getByRole('dialog', { name: 'New alarm' })).toBeVisible();
});

test('[CL18] alarms are paused and turned on again, and the last change is undone and done again', async ({
  launch,
}) => {
  const app = await launch();
  const main = await app.window('main');
  await app.mustRun('alarm', '07:30', '--repeat', 'daily', '--label', 'Gym');
  expect(await app.mustRun('pause')).toContain('All alarms are paused.');
  await expect(main.getByText('All alarms are paused')).toBeVisible();
  expect(await app.mustRun('undo')).toContain('Undone: paused all alarms');
  await expect(main.getByText('All alarms are paused')).toBeHidden();
  expect(await app.mustRun('redo')).toContain('Done again: paused all alarms');
  expect(await app.mustRun('resume')).toContain('Alarms ring again.');
  await expect(main.getByText('All alarms are paused')).toBeHidden();
});
