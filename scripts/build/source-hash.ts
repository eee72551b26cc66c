import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a build is made of. */
const sources = [
  'src-main',
  'src-renderer',
  'src-shared',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** A hash of the names and contents of all that a build is made of: times of files lie after a checkout or a copy. */
export function sourceHash(root: string, names: readonly string[] = sources): string {
  const hash = createHash('sha256');
  for (const name of names) addTo(hash, root, join(root, name));
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, root, join(path, name));
    return;
  }
  const content = readFileSync(path);
  hash.update(`${relative(root, path)}\0${content.length}\0`).update(content);
}
