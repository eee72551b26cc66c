import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { allEnded, Processes } from '../../../scripts/demo/processes.ts';

const FOR_EVER = 'setInterval(() => {}, 1000)';

function start(script: string): ChildProcess {
  return spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
}

test('at its end every process of the demo ends, the newest first', async () => {
  const processes = new Processes();
  const ended: number[] = [];
  for (const index of [0, 1]) {
    const child = processes.add(start(FOR_EVER));
    child.once('exit', () => ended.push(index));
    await once(child, 'spawn');
  }
  await processes.end();
  expect(ended).toEqual([1, 0]);
});

test('a process that starts in the moment of the end does not outlive it', async () => {
  const processes = new Processes();
  await processes.end();
  const late = processes.add(start(FOR_EVER));
  await allEnded([late]);
  expect(late.signalCode).toBe('SIGKILL');
});
