import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode } from '../setup/pinned-node.mjs';
import { runProgram } from './run-program.ts';
import { brokenRunner, type RunnerResult } from './runner-result.ts';
import { resultsFolder, type TestPlace } from './test-place.ts';

const runner = 'store in Electron';
const limitMs = 3 * 60_000;

/** Runs the store's contract with the binding and the Node of the Electron in use; reads the report it writes. */
export async function runStoreInElectron(place: TestPlace): Promise<RunnerResult> {
  const report = join(resultsFolder(place.root), 'store-in-electron.json');
  rmSync(report, { force: true });
  const script = join(place.root, 'scripts/test-store-in-electron.mjs');
  const [command = '', ...args] = [...place.prefix, pinnedNode(place.root), script];
  const env = { ...place.env, POBUDKA_REPORT: report };
  await runProgram({ command, args, cwd: place.root, env, limitMs });
  if (!existsSync(report)) return brokenRunner(runner, 'ended without a report');
  const { passed, failed } = JSON.parse(readFileSync(report, 'utf8')) as Pick<
    RunnerResult,
    'passed' | 'failed'
  >;
  return { runner, passed, failed };
}
