import { join } from 'node:path';
import { app, shell } from 'electron';
import type { About } from '#shared/ipc/about.ts';
import { diagnostics } from './about/diagnostics.ts';
import { readLicences } from './about/licences.ts';
import type { Config } from './config.ts';
import type { AboutServices } from './ipc/about-handlers.ts';
import type { Log } from './ports/log.ts';
import type { Projection } from './projection/projection.ts';
import type { WakeCheckService } from './wake-check/wake-check.ts';

export interface AboutParts {
  readonly config: Config;
  readonly log: Log;
  readonly projection: Projection;
  readonly wakeCheck: WakeCheckService;
  readonly syncReport: () => string;
}

/** What the app says of itself. */
export function composeAbout(parts: AboutParts): AboutServices {
  const { config, log } = parts;
  const bundles = [join(config.pages, '..', 'main'), config.pages];
  return {
    async about(): Promise<About> {
      const licences = await readLicences(
        bundles.map((folder) => join(folder, 'licences.json')),
        log,
      );
      return { versions: versions(), licences };
    },
    diagnostics: async () =>
      diagnostics({
        versions: versions(),
        system: `${process.platform} ${process.getSystemVersion()} ${process.arch}`,
        snapshot: parts.projection.snapshot(),
        wakeCheck: await parts.wakeCheck.check(),
        syncReport: parts.syncReport(),
      }),
    openLogs: async () => (await shell.openPath(config.logFolder)) === '',
  };
}

function versions(): About['versions'] {
  const { electron = '', chrome = '', node } = process.versions;
  return { app: app.getVersion(), electron, chrome, node };
}
