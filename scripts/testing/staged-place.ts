import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { endProcessesWith } from './leftover-processes.ts';
import { ordinaryUser, runAs } from './ordinary-user.ts';
import { programEnv, resultsFolder, type TestPlace, type TestPrograms } from './test-place.ts';

/** What of the repository the tests need to be there. */
const needed = [
  'package.json',
  'tsconfig.base.json',
  'vite.config.ts',
  'dist',
  'node_modules',
  'resources',
  'scripts',
  'src-main',
  'src-renderer',
  'src-server',
  'src-shared',
  'tests',
];

/**
 * A copy of what the tests need, for an ordinary user: the clone may lie where only root can look, and Electron's
 * sandbox does not work for root. It lies in /tmp, because a TMPDIR of root's may be closed as well.
 */
export function stagedForOrdinaryUser(root: string, programs: TestPrograms): TestPlace {
  const user = ordinaryUser();
  const stage = mkdtempSync('/tmp/pobudka-e2e-');
  chmodSync(stage, 0o755);
  const app = join(stage, 'app');
  mkdirSync(app);
  for (const name of needed) if (existsSync(join(root, name))) copyTo(app, join(root, name));
  const staged = {
    electron: stageProgram(stage, programs.electron),
    packed: stageProgram(stage, programs.packed),
  };
  execFileSync('chmod', ['-R', 'a+rX', stage]);
  for (const name of ['home', 'run', 'tmp', 'app/test-results']) ownFolder(join(stage, name), user);
  return {
    root: app,
    programs: staged,
    env: { ...cleanEnv(stage, user.name), ...programEnv(app, staged) },
    prefix: runAs(user),
    close: () => {
      endProcessesWith(`XDG_RUNTIME_DIR=${join(stage, 'run')}`);
      mkdirSync(resultsFolder(root), { recursive: true });
      execFileSync('cp', ['-r', '--no-preserve=all', `${resultsFolder(app)}/.`, resultsFolder(root)]);
      rmSync(stage, { recursive: true, force: true });
    },
  };
}

/** Nothing of root's session reaches the tests: no bus, no display, no folders. */
function cleanEnv(stage: string, user: string): NodeJS.ProcessEnv {
  const { PATH, LANG, TZ, CI } = process.env;
  return {
    PATH,
    LANG,
    ...(TZ !== undefined && { TZ }),
    ...(CI !== undefined && { CI }),
    USER: user,
    LOGNAME: user,
    HOME: join(stage, 'home'),
    TMPDIR: join(stage, 'tmp'),
    XDG_RUNTIME_DIR: join(stage, 'run'),
  };
}

/** Copies the folder a program lies in, and returns the program's place in the copy. */
function stageProgram(stage: string, program: string): string {
  const parent = mkdtempSync(join(stage, 'program-'));
  copyTo(parent, dirname(program));
  return join(parent, basename(dirname(program)), basename(program));
}

/** Hard links where both places are on one file system, else copies. */
function copyTo(folder: string, path: string): void {
  if (spawnSync('cp', ['-a', '--link', path, folder], { stdio: 'ignore' }).status === 0) return;
  execFileSync('cp', ['-a', '--reflink=auto', '--force', path, folder]);
}

function ownFolder(path: string, { uid, gid }: { uid: number; gid: number }): void {
  mkdirSync(path, { recursive: true });
  chownSync(path, uid, gid);
  chmodSync(path, 0o700);
}
