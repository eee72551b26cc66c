import { runProgram } from '../testing/run-program.ts';
import { type RunnerResult, stepResult } from '../testing/runner-result.ts';
import { type CheckStep, checkSteps, toolPath } from './steps.ts';

const limitMs = 5 * 60_000;
/** More at once than there are cores makes none of them faster. */
const atOnce = 2;

/** Runs the steps, a few at once; the output of one that fails is shown. */
export async function runCheckSteps(root: string): Promise<RunnerResult> {
  const waiting = [...checkSteps];
  const results: RunnerResult[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(root, step));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return {
    runner: 'check',
    passed: results.reduce((sum, it) => sum + it.passed, 0),
    failed: results.flatMap((it) => it.failed),
  };
}

async function runStep(root: string, step: CheckStep): Promise<RunnerResult> {
  const args = [toolPath(root, step.tool), ...step.args];
  const { ok, output } = await runProgram({ command: process.execPath, args, cwd: root, limitMs }, true);
  console.log(`${ok ? '✓' : '✗'} ${step.name}`);
  if (!ok) console.log(output);
  return stepResult(step.name, ok);
}
