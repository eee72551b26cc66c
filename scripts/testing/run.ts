import { constants } from 'node:os';
import { runCheckSteps } from '../check/run-steps.ts';
import { runUnitTests } from '../check/run-unit-tests.ts';
import { root } from '../setup/run-on-pinned-node.mjs';
import { runScript } from '../setup/run-script.ts';
import { runAppTests } from './run-app-tests.ts';
import { total } from './total.ts';

// An interrupted run ends by process.exit, so that what it started and made is cleared away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

await runScript(async () => {
  const results = [await runCheckSteps(root), await runUnitTests(root), ...(await runAppTests(root))];
  const { lines, exitCode } = total(results);
  console.log(lines.join('\n'));
  process.exitCode = exitCode;
});
