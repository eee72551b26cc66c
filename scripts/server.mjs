import { runOnPinnedNode } from './setup/run-on-pinned-node.mjs';

/** `npm run server`: the sync server, on this computer alone unless configured otherwise (docs/SERVER.md). */
await runOnPinnedNode({ script: '../src-server/main.ts', system: 'none' });
