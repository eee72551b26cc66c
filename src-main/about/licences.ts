import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Licence } from '#shared/ipc/about.ts';
import type { Log } from '../ports/log.ts';

/** What the build writes beside each bundle. */
const writtenSchema = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.string().nullish(),
    text: z.string().nullish(),
  }),
);

/**
 * The licences of all bundles, each library once, by name. A file that is missing or unreadable is told in the log, and
 * the others are given.
 */
export async function readLicences(paths: readonly string[], log: Log): Promise<Licence[]> {
  const found = new Map<string, Licence>();
  for (const written of await Promise.all(paths.map((path) => readWritten(path, log)))) {
    for (const licence of written) found.set(`${licence.name}@${licence.version}`, licence);
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

async function readWritten(path: string, log: Log): Promise<Licence[]> {
  try {
    const written = writtenSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    return written.map(({ identifier, text, ...library }) => ({
      ...library,
      identifier: identifier ?? '',
      text: text ?? '',
    }));
  } catch (error) {
    log.warn('licences cannot be read', { error });
    return [];
  }
}
