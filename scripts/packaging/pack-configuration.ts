import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import type { ElectronRuntime } from '../electron/runtime.ts';

/** electron-builder.yml, packed with the runtime at hand. */
export function packConfiguration(root: string, electron: ElectronRuntime): Configuration {
  const config: Configuration = {
    extends: join(root, 'electron-builder.yml'),
    electronDist: electron.dist,
    electronVersion: electron.version,
  };
  return electron.kind === 'registry' ? { ...config, files: bundledBinding(electron) } : config;
}

/** An older runtime brings the binding that fits it; the newer one of node_modules would crash it. */
function bundledBinding({ dist }: ElectronRuntime): NonNullable<Configuration['files']> {
  return [
    // First a pattern that includes: one that excludes would make electron-builder begin with everything.
    'package.json',
    '!node_modules/better-sqlite3/**',
    {
      from: join(dist, 'resources/better-sqlite3/node_modules'),
      to: 'node_modules',
      filter: ['**/*', '!**/.*'],
    },
  ];
}
