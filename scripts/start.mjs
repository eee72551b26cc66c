import { needDisplay } from './setup/need-display.mjs';
import { runOnPinnedNode } from './setup/run-on-pinned-node.mjs';

/** `npm start [-- arguments]`: installs and builds what is missing, then opens the app. */
await runOnPinnedNode({ script: 'start/run.ts', system: 'start', before: needDisplay });
