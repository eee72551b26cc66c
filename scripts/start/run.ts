import { buildWhenChanged } from '../build/build-when-changed.ts';
import { appCommand } from '../electron/app-command.ts';
import { resolveElectron } from '../electron/resolve.ts';
import { become, root } from '../setup/run-on-pinned-node.mjs';
import { runScript } from '../setup/run-script.ts';

/** Builds what has changed and opens the app in the Electron at hand. */
await runScript(async () => {
  buildWhenChanged(root);
  const [executable, ...args] = appCommand(root, await resolveElectron(root));
  await become(executable, [...args, ...process.argv.slice(2)], process.env);
});
