import { startProcess } from './processes.ts';

/** A program in a terminal whose bell can be heard. */
export interface TerminalSession {
  /** How often the bell has rung. */
  bells(): number;
  stop(): Promise<void>;
}

const BELL = 0x07;

/** Runs a command with a terminal of its own, as typed into one. */
export function startInTerminal(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): TerminalSession {
  const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const running = startProcess('script', ['--quiet', '--flush', '--command', quoted, '/dev/null'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let bells = 0;
  running.child.stdout?.on('data', (chunk: Buffer) => {
    bells += chunk.filter((byte) => byte === BELL).length;
  });
  return { bells: () => bells, stop: () => running.stop() };
}
