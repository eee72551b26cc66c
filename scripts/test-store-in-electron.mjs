import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';

/*
 * Runs the store's contracts inside the Node of an Electron, with the SQLite binding made for it.
 * POBUDKA_ELECTRON: its executable. POBUDKA_REPORT (optional): a file for the report, `{ passed: count, failed: names }`.
 * The last line is `N passed, N failed`.
 */

const root = resolve(import.meta.dirname, '..');

/** Where `require('better-sqlite3')` has to look: the registry's Electron brings a binding of its own. */
function bindingFolder(electron) {
  const own = join(dirname(electron), 'resources', 'better-sqlite3', 'node_modules');
  return existsSync(own) ? own : join(root, 'node_modules');
}

/** One CommonJS file of the contracts and the store, as the app's main process is built. */
async function bundle(outDir) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests/contracts/run-in-electron.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20.18',
      rolldownOptions: {
        external: ['better-sqlite3', /^node:/],
        output: { format: 'cjs', entryFileNames: 'contracts.cjs' },
      },
    },
  });
  return join(outDir, 'contracts.cjs');
}

const electron = process.env.POBUDKA_ELECTRON;
if (electron === undefined) throw new Error('POBUDKA_ELECTRON names no Electron');

const folder = mkdtempSync(join(tmpdir(), 'pobudka-contracts-'));
try {
  const script = await bundle(folder);
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_PATH: bindingFolder(electron) };
  const { status, signal } = spawnSync(electron, [script], { env, stdio: 'inherit' });
  if (signal !== null) console.error(`Electron was ended by ${signal}`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
