import { runOnPinnedNode } from './setup/run-on-pinned-node.mjs';

/** `npm run screenshots`: takes the pictures of docs/images by a run of the real app. */
await runOnPinnedNode({ script: 'screenshots/run.ts', system: 'test' });
