import { join } from 'node:path';
import { buildWhenChanged } from '../build/build-when-changed.ts';
import { resolveElectron } from '../electron/resolve.ts';
import { root } from '../setup/run-on-pinned-node.mjs';
import { runScript } from '../setup/run-script.ts';
import { say } from '../setup/say.mjs';
import { packWhenChanged } from './pack-when-changed.ts';
import { runElectronBuilder } from './run-electron-builder.ts';

/** The unpacked app for this system; with --release all of this system's release files, by the pinned Electron. */
await runScript(async () => {
  buildWhenChanged(root);
  if (process.argv.includes('--release')) {
    runElectronBuilder(root, [], { extends: join(root, 'electron-builder.yml') });
    return;
  }
  say(`packed: ${packWhenChanged(root, await resolveElectron(root))}`);
});
