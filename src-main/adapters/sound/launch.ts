import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** A program that was started. */
export interface Launched {
  /** Ends it at once; `onEnd` is told all the same. */
  kill(): void;
}

export interface Launcher {
  /** The absolute path of a program on PATH, null if there is none. */
  find(name: string): string | null;
  /** Starts it without a shell. `onEnd` is told once: its exit code, null if it could not start or was killed. */
  launch(
    path: string,
    args: readonly string[],
    environment: Readonly<Record<string, string>>,
    onEnd: (code: number | null) => void,
  ): Launched;
}

export const systemLauncher: Launcher = {
  find: (name) => findOnPath(name, process.env.PATH ?? ''),
  launch(path, args, environment, onEnd) {
    let hasEnded = false;
    const end = (code: number | null) => {
      if (!hasEnded) onEnd(code);
      hasEnded = true;
    };
    const child = spawn(path, args, {
      shell: false,
      stdio: 'ignore',
      windowsHide: true,
      env: { ...process.env, ...environment },
    });
    child.once('error', () => end(null));
    child.once('exit', (code) => end(code));
    // Whatever it was told to play, it has nothing to clean up: silence must come at once.
    return { kill: () => child.kill('SIGKILL') };
  },
};

/** Relative entries are passed over: what lies in the working directory is not the system's. */
export function findOnPath(name: string, path: string): string | null {
  const candidates = path
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, name));
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
