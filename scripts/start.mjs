import { displayProblem, hasCommand } from './setup/display.mjs';
import { Ending, exitCodes } from './setup/exit-codes.mjs';
import { runOnPinnedNode } from './setup/run-on-pinned-node.mjs';

/** `npm start [-- arguments]`: installs and builds what is missing, then opens the app. */
await runOnPinnedNode({ script: 'start/run.ts', system: 'start', before: needDisplay });

/** Looked at first: without a display nothing that follows would be of use. */
function needDisplay() {
  const { platform, env } = process;
  const problem = displayProblem({ platform, env, hasXvfb: hasCommand('xvfb-run') });
  if (problem !== null) throw new Ending(exitCodes.noDisplay, problem);
}
