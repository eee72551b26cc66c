import { Ending } from './exit-codes.mjs';
import { say } from './say.mjs';

/** Runs a script's work; an expected end is told in a line, with its code, anything else is a bug and throws. */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof Ending)) throw problem;
    say(problem.message);
    process.exitCode = problem.code;
  }
}
