import { execFile } from 'node:child_process';
import type { Program } from './programs.ts';

export interface CommandLineResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandLineOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly profile: string;
  /** What is written to its standard input before that ends. */
  readonly input?: string;
}

/** Runs the app's command line as a person would type it. */
export function runCommandLine(
  program: Program,
  args: readonly string[],
  { env, profile, input = '' }: CommandLineOptions,
): Promise<CommandLineResult> {
  const [executable, ...first] = program;
  return new Promise((resolve, reject) => {
    const all = [...first, ...args, `--user-data-dir=${profile}`];
    const child = execFile(executable, all, { env, timeout: 40_000 }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error);
    });
    // One that has ended without reading is told of by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
