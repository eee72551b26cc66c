import { runOnPinnedNode } from './setup/run-on-pinned-node.mjs';

/** `npm test`: every check and test; the last line is the total of all runners. */
await runOnPinnedNode({ script: 'testing/run.ts', system: 'test' });
