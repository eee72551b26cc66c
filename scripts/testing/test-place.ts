import { join } from 'node:path';

/** Where the tests that run the real app run, and as whom. */
export interface TestPlace {
  /** A folder laid out like the repository, readable for whoever runs the tests. */
  readonly root: string;
  readonly programs: TestPrograms;
  /** The environment of the tests, with the programs they start named in POBUDKA_…. */
  readonly env: NodeJS.ProcessEnv;
  /** What stands before a command to run it as the right user. */
  readonly prefix: readonly string[];
  /** Brings the results home and leaves nothing behind. */
  close(): void;
}

/** The executables of the Electron in use and of the packed app. */
export interface TestPrograms {
  readonly electron: string;
  readonly packed: string;
}

/** What the tests are told about the programs they start. */
export function programEnv(root: string, { electron, packed }: TestPrograms): NodeJS.ProcessEnv {
  return {
    POBUDKA_ELECTRON: electron,
    POBUDKA_APP: root,
    POBUDKA_PACKED: packed,
    ELECTRON_DISABLE_SECURITY_WARNINGS: '1',
  };
}

/** The clone itself, for a run that was started as an ordinary user. */
export function inPlace(root: string, programs: TestPrograms): TestPlace {
  return {
    root,
    programs,
    env: { ...process.env, ...programEnv(root, programs) },
    prefix: [],
    close: () => undefined,
  };
}

export function resultsFolder(root: string): string {
  return join(root, 'test-results');
}
