import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';

/**
 * Runs electron-builder in a process of its own: in this one its exit hooks would turn every exit code into 0.
 * Its output goes to stderr.
 */
export function runElectronBuilder(root: string, args: readonly string[], config: Configuration): void {
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  const file = join(out, 'electron-builder.json');
  writeFileSync(file, JSON.stringify(config, null, 2));
  const cli = join(root, 'node_modules/electron-builder/cli.js');
  const command = [cli, ...args, '--publish', 'never', '--config', file];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`electron-builder failed (${status})`);
}
