import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenChanged } from '../build/build-when-changed.ts';
import { resolveElectron } from '../electron/resolve.ts';
import { readySandbox } from '../electron/sandbox.ts';
import { packWhenChanged } from '../packaging/pack-when-changed.ts';
import { Ending } from '../setup/exit-codes.mjs';
import { pinnedNode } from '../setup/pinned-node.mjs';
import { root } from '../setup/run-on-pinned-node.mjs';
import { runScript } from '../setup/run-script.ts';
import { runProgram } from '../testing/run-program.ts';
import { stagedForOrdinaryUser } from '../testing/staged-place.ts';
import { inPlace, resultsFolder, type TestPlace } from '../testing/test-place.ts';

const limitMs = 10 * 60_000;

await runScript(async () => {
  buildWhenChanged(root);
  const electron = await resolveElectron(root);
  const programs = { electron: electron.executable, packed: packWhenChanged(root, electron) };
  const taken = join(resultsFolder(root), 'images');
  rmSync(taken, { recursive: true, force: true });
  const place = process.getuid?.() === 0 ? stagedForOrdinaryUser(root, programs) : inPlace(root, programs);
  try {
    readySandbox(place.prefix, [programs.electron]);
    await takePictures(place);
  } finally {
    place.close();
  }
  if (!existsSync(taken)) throw new Ending(1, 'no picture was taken');
  const images = join(root, 'docs/images');
  mkdirSync(images, { recursive: true });
  cpSync(taken, images, { recursive: true });
});

async function takePictures(place: TestPlace): Promise<void> {
  const playwright = join(place.root, 'node_modules/playwright/cli.js');
  const config = join(place.root, 'tests/e2e/screenshots.config.ts');
  const [command = '', ...args] = [...place.prefix, pinnedNode(place.root), playwright, 'test', '-c', config];
  const { ok } = await runProgram({ command, args, cwd: place.root, env: place.env, limitMs });
  if (!ok) throw new Ending(1, 'not every picture could be taken; docs/images is as it was');
}
