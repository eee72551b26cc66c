import { displayProblem, hasCommand } from './display.mjs';
import { Ending, exitCodes } from './exit-codes.mjs';

/** Looked at before anything is installed or built: without a display nothing that follows would be of use. */
export function needDisplay() {
  const { platform, env } = process;
  const problem = displayProblem({ platform, env, hasXvfb: hasCommand('xvfb-run') });
  if (problem !== null) throw new Ending(exitCodes.noDisplay, problem);
}
