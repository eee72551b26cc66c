import { buildWhenChanged } from '../build/build-when-changed.ts';
import { resolveElectron } from '../electron/resolve.ts';
import { packWhenChanged } from '../packaging/pack-when-changed.ts';
import { runE2e } from './run-e2e.ts';
import { runStoreInElectron } from './run-store-in-electron.ts';
import { brokenRunner, type RunnerResult, stepResult } from './runner-result.ts';
import { readySandbox } from './sandbox.ts';
import { stagedForOrdinaryUser } from './staged-place.ts';
import { inPlace, type TestPlace, type TestPrograms } from './test-place.ts';

/** Builds and packs the app, then runs the tests that need the real Electron. */
export async function runAppTests(root: string): Promise<RunnerResult[]> {
  const made = await attempt('build and package', async () => {
    buildWhenChanged(root);
    const electron = await resolveElectron(root);
    return { electron: electron.executable, packed: await packWhenChanged(root, electron) };
  });
  if ('runner' in made) return [made];
  const place = placeFor(root, made);
  const close = once(place.close);
  process.once('exit', close);
  try {
    return [stepResult('build and package', true), ...(await runIn(place))];
  } finally {
    close();
  }
}

async function runIn(place: TestPlace): Promise<RunnerResult[]> {
  readySandbox(place, [place.programs.electron, place.programs.packed]);
  const store = await runStoreInElectron(place);
  if (process.platform === 'linux') return [store, await runE2e(place)];
  console.log('The end-to-end tests drive a Linux desktop and are left out on this system.');
  return [store];
}

function placeFor(root: string, programs: TestPrograms): TestPlace {
  return process.getuid?.() === 0 ? stagedForOrdinaryUser(root, programs) : inPlace(root, programs);
}

async function attempt<T>(runner: string, work: () => Promise<T>): Promise<T | RunnerResult> {
  try {
    return await work();
  } catch (problem) {
    return brokenRunner(runner, problem instanceof Error ? problem.message : String(problem));
  }
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
