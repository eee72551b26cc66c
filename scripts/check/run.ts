import { root } from '../setup/run-on-pinned-node.mjs';
import { runScript } from '../setup/run-script.ts';
import { total } from '../testing/total.ts';
import { runCheckSteps } from './run-steps.ts';
import { runUnitTests } from './run-unit-tests.ts';

await runScript(async () => {
  const { lines, exitCode } = total([await runCheckSteps(root), await runUnitTests(root)]);
  console.log(lines.join('\n'));
  process.exitCode = exitCode;
});
