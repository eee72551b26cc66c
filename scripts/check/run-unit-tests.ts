import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../testing/run-program.ts';
import { brokenRunner, type RunnerResult } from '../testing/runner-result.ts';
import { readVitestReport } from '../testing/vitest-report.ts';
import { toolPath } from './steps.ts';

const limitMs = 8 * 60_000;

/** Runs vitest and reads its report. */
export async function runUnitTests(root: string): Promise<RunnerResult> {
  const report = join(root, 'test-results/vitest.json');
  mkdirSync(join(root, 'test-results'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = toolPath(root, 'vitest/vitest.mjs');
  await runProgram({ command: process.execPath, args: [vitest, ...args], cwd: root, limitMs });
  if (!existsSync(report)) return brokenRunner('vitest', 'ended without a report');
  return readVitestReport('vitest', readFileSync(report, 'utf8'));
}
