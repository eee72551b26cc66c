import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { downloadArtifact, initializeProxy } from '@electron/get';
import { say } from '../setup/say.mjs';
import { type ElectronRuntime, executableIn } from './runtime.ts';

/** A download that stands still for so long is given up: behind a closed firewall nothing ever answers. */
const stalledMs = 8_000;

/** The Electron that the `electron` package has unpacked into itself, if it has. */
export function installedOfficial(root: string): ElectronRuntime | null {
  const folder = join(root, 'node_modules/electron');
  const dist = join(folder, 'dist');
  const executable = join(dist, executableIn(process.platform));
  // The package writes path.txt last, so without it the unpacking was cut short.
  if (!existsSync(join(folder, 'path.txt')) || !existsSync(executable)) return null;
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return version === pinnedVersion(root) ? { kind: 'official', executable, dist, version } : null;
}

/**
 * Downloads the pinned Electron into the cache that all Electron tools share (mirrors honoured, checksums
 * compared), then lets the `electron` package unpack it from there.
 */
export async function installOfficial(root: string): Promise<ElectronRuntime> {
  await download(root);
  const installer = join(root, 'node_modules/electron/install.js');
  const { status } = spawnSync(process.execPath, [installer], { stdio: ['ignore', 2, 2] });
  const runtime = status === 0 ? installedOfficial(root) : null;
  if (runtime === null) throw new Error('the download could not be unpacked');
  return runtime;
}

async function download(root: string): Promise<void> {
  const { env } = process;
  if (env.HTTPS_PROXY || env.https_proxy || env.ELECTRON_GET_USE_PROXY) initializeProxy();
  const version = pinnedVersion(root);
  say(`looking for Electron ${version} …`);
  const abort = new AbortController();
  const giveUp = () => abort.abort(new Error('no answer in time'));
  let timer = setTimeout(giveUp, stalledMs);
  const stillMoving = async () => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, stalledMs);
  };
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: createRequire(import.meta.url)(join(root, 'node_modules/electron/checksums.json')),
      ...(env.electron_config_cache && { cacheRoot: env.electron_config_cache }),
      downloadOptions: { signal: abort.signal, getProgressCallback: stillMoving },
    });
  } finally {
    clearTimeout(timer);
  }
}

export function pinnedVersion(root: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version;
}
