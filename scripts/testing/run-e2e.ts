import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode } from '../setup/pinned-node.mjs';
import { readPlaywrightReport } from './playwright-report.ts';
import { runProgram } from './run-program.ts';
import { brokenRunner, type RunnerResult } from './runner-result.ts';
import { resultsFolder, type TestPlace } from './test-place.ts';

const limitMs = 15 * 60_000;

/** Runs the end-to-end tests against the real app and reads their report. */
export async function runE2e(place: TestPlace): Promise<RunnerResult> {
  const report = join(resultsFolder(place.root), 'e2e.json');
  rmSync(report, { force: true });
  const playwright = join(place.root, 'node_modules/playwright/cli.js');
  const config = join(place.root, 'tests/e2e/playwright.config.ts');
  const [command = '', ...args] = [...place.prefix, pinnedNode(place.root), playwright, 'test', '-c', config];
  await runProgram({ command, args, cwd: place.root, env: place.env, limitMs });
  if (!existsSync(report)) return brokenRunner('e2e', 'ended without a report');
  return readPlaywrightReport('e2e', readFileSync(report, 'utf8'));
}
