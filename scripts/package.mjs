import { runOnPinnedNode } from './setup/run-on-pinned-node.mjs';

/** `npm run package [-- --release]`: the unpacked app for this system, or all of this system's release files. */
await runOnPinnedNode({ script: 'packaging/run.ts', system: 'none' });
