import { runOnPinnedNode } from './setup/run-on-pinned-node.mjs';

/** `npm run check`: format, lint, types, import arrows and the unit tests; all but end-to-end. */
await runOnPinnedNode({ script: 'check/run.ts', system: 'none' });
