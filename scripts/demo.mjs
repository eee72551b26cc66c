import { needDisplay } from './setup/need-display.mjs';
import { runOnPinnedNode } from './setup/run-on-pinned-node.mjs';

/** `npm run demo`: a sync server with a ready account, and two apps side by side, signed in to it. */
await runOnPinnedNode({ script: 'demo/run.ts', system: 'start', before: needDisplay });
