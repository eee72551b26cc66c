import { buildWhenChanged } from '../build/build-when-changed.ts';
import { resolveElectron } from '../electron/resolve.ts';
import { readySandbox } from '../electron/sandbox.ts';
import { packWhenChanged } from '../packaging/pack-when-changed.ts';
import { runE2e } from './run-e2e.ts';
import { runStoreInElectron } from './run-store-in-electron.ts';
import { brokenRunner, type RunnerResult, stepResult } from './runner-result.ts';
import { stagedForOrdinaryUser } from './staged-place.ts';
import { inPlace, type TestPlace, type TestPrograms } from './test-place.ts';

/** Builds and packs the app, then runs the tests that need the real Electron. */
export async function runAppTests(root: string): Promise<RunnerResult[]> {
  const results: RunnerResult[] = [];
  await attempt(results, 'build and package', async () => {
    buildWhenChanged(root);
    const electron = await resolveElectron(root);
    const packed = packWhenChanged(root, electron);
    results.push(stepResult('build and package', true));
    await attempt(results, 'app tests', () =>
      runIn(placeFor(root, { electron: electron.executable, packed }), results),
    );
  });
  return results;
}

/** An interrupted run closes its place as well, once. */
async function runIn(place: TestPlace, results: RunnerResult[]): Promise<void> {
  process.once('exit', place.close);
  try {
    readySandbox(place.prefix, [place.programs.electron, place.programs.packed]);
    results.push(await runStoreInElectron(place));
    if (process.platform === 'linux') results.push(await runE2e(place));
    else console.log('The end-to-end tests drive a Linux desktop and are left out on this system.');
  } finally {
    process.removeListener('exit', place.close);
    place.close();
  }
}

function placeFor(root: string, programs: TestPrograms): TestPlace {
  return process.getuid?.() === 0 ? stagedForOrdinaryUser(root, programs) : inPlace(root, programs);
}

/** What goes wrong before or between the runners is told in the total, beside what they found. */
async function attempt(results: RunnerResult[], name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (problem) {
    results.push(brokenRunner(name, problem instanceof Error ? problem.message : String(problem)));
  }
}
