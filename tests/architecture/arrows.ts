import { posix } from 'node:path';

const services = ['alarms', 'commands', 'projection', 'sounds', 'wake-check'];
const drivers = ['cli', 'ipc', 'shell'];
const electronFolders = [
  'src-main/adapters/electron/',
  'src-main/ipc/',
  'src-main/preload/',
  'src-main/shell/',
];

/** The only packages that the pure ground may use. */
const sharedPackages = ['intl-messageformat', 'temporal-polyfill', 'zod'];

/**
 * Why a file may not import something, or null when it may. The arrows are those of docs/ARCHITECTURE.md.
 * @param path the importing file, relative to the root
 * @param specifier what it imports, as written
 */
export function brokenArrow(path: string, specifier: string): string | null {
  const target = localTarget(path, specifier);
  return target === null ? brokenPackageArrow(path, specifier) : brokenLocalArrow(path, target);
}

/** The imported file relative to the root, or null for a package. */
function localTarget(path: string, specifier: string): string | null {
  const bare = specifier.split('?')[0] ?? specifier;
  if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare);
  const alias = /^#(shared|main|renderer)\/(.*)$/.exec(bare);
  return alias ? `src-${alias[1]}/${alias[2]}` : null;
}

function brokenPackageArrow(path: string, name: string): string | null {
  const isNodeModule = name.startsWith('node:');
  if (path.startsWith('src-shared/')) {
    const allowed = sharedPackages.some((it) => name === it || name.startsWith(`${it}/`));
    return allowed ? null : 'src-shared is pure: it uses zod, temporal-polyfill and intl-messageformat alone';
  }
  if (path.startsWith('src-renderer/')) {
    return isNodeModule || name === 'electron' ? 'a page has neither Node nor Electron' : null;
  }
  if (path.startsWith('src-main/preload/')) {
    return name === 'electron' ? null : 'the preload imports electron and the IPC contract, nothing else';
  }
  if (name === 'electron')
    return mayUseElectron(path) ? null : 'electron belongs to the shell, ipc, preload and its adapter';
  if (name === 'better-sqlite3') {
    return path.startsWith('src-main/adapters/sqlite/') ? null : 'better-sqlite3 belongs to its adapter';
  }
  return null;
}

function mayUseElectron(path: string): boolean {
  return isCompositionRoot(path) || electronFolders.some((folder) => path.startsWith(folder));
}

function brokenLocalArrow(path: string, target: string): string | null {
  const from = topFolder(path);
  const to = topFolder(target);
  if (from !== to && to !== 'src-shared') return `${from} imports src-shared and itself alone`;
  if (from !== 'src-main') return null;
  if (path.startsWith('src-main/preload/')) {
    const allowed = target.startsWith('src-shared/ipc/') || target.startsWith('src-main/preload/');
    return allowed ? null : 'the preload imports electron and the IPC contract, nothing else';
  }
  return to === 'src-main' ? brokenLayer(path, target) : null;
}

/** shell, ipc and cli → services → ports; adapters → ports; the composition root sees everything. */
function brokenLayer(path: string, target: string): string | null {
  if (isCompositionRoot(path)) return null;
  const from = mainFolder(path);
  const to = mainFolder(target);
  if (from === to || to === 'ports') return null;
  if (drivers.includes(from) && (services.includes(to) || drivers.includes(to))) return null;
  if (services.includes(from) && services.includes(to)) return null;
  return `${from} does not see ${to}`;
}

/** A file that lies in src-main itself. */
function isCompositionRoot(path: string): boolean {
  return /^src-main\/[^/]+$/.test(path);
}

/** The folder of src-main that a file belongs to; an adapter is a folder of its own. */
function mainFolder(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  return first === 'adapters' ? `${first}/${second}` : first;
}

function topFolder(path: string): string {
  return path.split('/')[0] ?? path;
}
