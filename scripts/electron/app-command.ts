import { join } from 'node:path';
import type { ElectronRuntime } from './runtime.ts';
import { readySandbox } from './sandbox.ts';

/** How a command line of the app in this checkout begins, for whoever runs it. */
export function appCommand(root: string, electron: ElectronRuntime): [executable: string, ...args: string[]] {
  if (process.getuid?.() !== 0) {
    readySandbox([], [electron.executable]);
    return [electron.executable, root];
  }
  // Root gets Chromium's switch, and the development shim in front of an app that asks for its sandbox.
  const shim = electron.kind === 'registry' ? [] : [join(root, 'scripts/electron/shim')];
  return [electron.executable, '--no-sandbox', ...shim, root];
}
