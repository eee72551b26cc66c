import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where runtimes are kept between clones, by the system's custom for caches. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'pobudka');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'pobudka', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/pobudka');
  return join(homedir(), '.cache/pobudka');
}

const unfinished = '.making-';
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * Makes a folder whole or not at all: `fill` works on a temporary neighbour, which is renamed when done. Of
 * two runs that fill the same folder at the same time, the first one's stays.
 */
export async function fillOnce(folder: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  const parent = join(folder, '..');
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent);
  const temporary = mkdtempSync(join(parent, unfinished));
  try {
    await fill(temporary);
    renameSync(temporary, folder);
  } catch (problem) {
    if (!isTaken(problem)) throw problem;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What runs that were killed have left behind. */
function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent).filter((it) => it.startsWith(unfinished))) {
    const folder = join(parent, name);
    if (Date.now() - statSync(folder).mtimeMs > abandonedAfterMs)
      rmSync(folder, { recursive: true, force: true });
  }
}

function isTaken(problem: unknown): boolean {
  const code = (problem as NodeJS.ErrnoException).code;
  return code === 'ENOTEMPTY' || code === 'EEXIST';
}
