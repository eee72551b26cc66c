import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash } from '../build/source-hash.ts';
import type { ElectronRuntime } from '../electron/runtime.ts';
import { say } from '../setup/say.mjs';
import { packConfiguration } from './pack-configuration.ts';
import { runElectronBuilder } from './run-electron-builder.ts';

const sources = [
  'dist',
  'resources',
  'scripts/packaging',
  'electron-builder.yml',
  'package.json',
  'package-lock.json',
];

/** Packs the built app for this system, unpacked, unless that has been done; returns its executable. */
export function packWhenChanged(root: string, electron: ElectronRuntime): string {
  const executable = packedExecutable(root);
  const stamp = join(root, 'out/.sources');
  const hash = `${electron.kind} ${electron.version} ${sourceHash(root, sources)}`;
  if (existsSync(executable) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return executable;
  say('packing the app …');
  rmSync(stamp, { force: true });
  runElectronBuilder(root, ['--dir'], packConfiguration(root, electron));
  writeFileSync(stamp, hash);
  return executable;
}

/** Where electron-builder puts the unpacked app of this system. */
export function packedExecutable(root: string, platform = process.platform, arch = process.arch): string {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  if (platform === 'win32') return join(root, `out/win${suffix}-unpacked/Pobudka.exe`);
  if (platform === 'darwin') return join(root, `out/mac${suffix}/Pobudka.app/Contents/MacOS/Pobudka`);
  return join(root, `out/linux${suffix}-unpacked/pobudka`);
}
