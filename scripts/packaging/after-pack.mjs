import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What only the development runtime needs, beside its executable. */
const developmentOnly = ['default_app.asar', 'default_app.sha256', 'better-sqlite3'];

/**
 * electron-builder's hook: takes what belongs to development out of a packed app.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  for (const name of developmentOnly) await rm(join(resources, name), { recursive: true, force: true });
}
