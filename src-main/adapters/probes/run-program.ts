import { execFile } from 'node:child_process';

/** Runs a program and gives its stdout; null for whatever goes wrong, a time limit or a failing exit code included. */
export type RunProgram = (
  file: string,
  args: readonly string[],
  timeoutMs?: number,
) => Promise<string | null>;

const TIMEOUT_MS = 2000;
const MAX_OUTPUT_BYTES = 512 * 1024;
/** Where the system keeps its programs: what stands first in the person's own PATH is not asked. */
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/run/current-system/sw/bin';

/** Without a shell, with fixed arguments, speaking plain English where it can. */
export const runProgram: RunProgram = (file, args, timeoutMs = TIMEOUT_MS) =>
  new Promise((resolve) => {
    const options = {
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      maxBuffer: MAX_OUTPUT_BYTES,
      windowsHide: true,
      encoding: 'utf8',
      env: environment(),
    } as const;
    try {
      const child = execFile(file, args, options, (error, stdout) => resolve(error ? null : stdout));
      child.stdin?.end();
    } catch {
      resolve(null);
    }
  });

function environment(): NodeJS.ProcessEnv {
  if (process.platform === 'win32') return process.env;
  return { ...process.env, PATH: SYSTEM_PATH, LC_ALL: 'C' };
}
