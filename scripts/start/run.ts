import { join } from 'node:path';
import { buildWhenChanged } from '../build/build-when-changed.ts';
import { resolveElectron } from '../electron/resolve.ts';
import type { ElectronRuntime } from '../electron/runtime.ts';
import { readySandbox } from '../electron/sandbox.ts';
import { become, root } from '../setup/run-on-pinned-node.mjs';
import { runScript } from '../setup/run-script.ts';

/** Builds what has changed and opens the app in the Electron at hand. */
await runScript(async () => {
  buildWhenChanged(root);
  const electron = await resolveElectron(root);
  if (!isRoot()) readySandbox([], [electron.executable]);
  await become(electron.executable, [...appArguments(electron), ...process.argv.slice(2)], process.env);
});

/** Root gets Chromium's switch, and the development shim in front of an app that asks for its sandbox. */
function appArguments(electron: ElectronRuntime): string[] {
  if (!isRoot()) return [root];
  const shim = electron.kind === 'registry' ? [] : [join(root, 'scripts/electron/shim')];
  return ['--no-sandbox', ...shim, root];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
