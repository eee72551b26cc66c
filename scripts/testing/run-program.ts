import { spawn } from 'node:child_process';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After so long its whole process group is ended. */
  readonly limitMs: number;
}

export interface ProgramEnd {
  readonly ok: boolean;
  readonly output: string;
}

/**
 * Runs a program in a process group of its own, so that nothing it started outlives it. With `quiet` its output
 * is kept for the caller, else it is shown as it comes.
 */
export function runProgram(program: Program, quiet = false): Promise<ProgramEnd> {
  const { command, args, cwd, limitMs } = program;
  const child = spawn(command, args, {
    cwd,
    env: program.env ?? process.env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => parts.push(String(part)));
  const timer = setTimeout(() => endGroup(child.pid), limitMs);
  const interrupted = () => endGroup(child.pid);
  process.once('exit', interrupted);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      clearTimeout(timer);
      process.removeListener('exit', interrupted);
      endGroup(child.pid);
      done({ ok: code === 0, output: parts.join('') });
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended already.
  }
}
