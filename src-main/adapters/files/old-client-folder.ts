import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OldClient, OldPart } from '../../ports/exchange-files.ts';
import { readRegularFile } from './exchange-files.ts';

export interface OldClientPlaces {
  /** Folders in which programs keep theirs, one or two levels down. */
  readonly roots: readonly { readonly path: string; readonly levels: 1 | 2 }[];
  /** Our own, which is never taken for the old client's. */
  readonly except: string;
  readonly maxBytes: number;
  rows(path: string): OldPart<readonly unknown[]>;
}

/** Programs on one computer; more is no home folder. */
const MAX_FOLDERS = 2000;

/** The old client's folder is known by what lies in it: the database, or both of its lists. */
export function createOldClient(places: OldClientPlaces): OldClient {
  return {
    async find() {
      let looked = 0;
      for (const { path, levels } of places.roots) {
        for (const folder of await foldersIn(path)) {
          const candidates = levels === 1 ? [folder] : [folder, ...(await foldersIn(folder))];
          for (const candidate of candidates) {
            if (candidate === places.except || looked++ > MAX_FOLDERS) continue;
            if (await isOldClients(candidate, places)) return candidate;
          }
        }
      }
      return null;
    },
    async file(folder, name) {
      const path = join(folder, name);
      if (!(await exists(path))) return { kind: 'none' };
      const read = await readRegularFile(path, places.maxBytes).catch(() => null);
      return read?.kind === 'read' ? { kind: 'read', value: read.bytes } : { kind: 'damaged' };
    },
    rows: (folder) => places.rows(join(folder, 'alarms.db')),
  };
}

/** Another program may call its database the same. */
async function isOldClients(folder: string, { rows }: OldClientPlaces): Promise<boolean> {
  const database = join(folder, 'alarms.db');
  if ((await exists(database)) && rows(database).kind === 'read') return true;
  return (await exists(join(folder, 'alarms.json'))) && (await exists(join(folder, 'timers.json')));
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
