import { posix } from 'node:path';

const services = [
  'about',
  'alarms',
  'commands',
  'import-export',
  'projection',
  'sounds',
  'sync',
  'wake-check',
];
const drivers = ['cli', 'ipc', 'shell'];
const electronFolders = [
  'src-main/adapters/electron/',
  'src-main/ipc/',
  'src-main/preload/',
  'src-main/shell/',
];

/** The only packages that the pure ground may use. */
const sharedPackages = ['intl-messageformat', 'temporal-polyfill', 'zod'];
/** Packages of one folder of src-shared, which no page loads. */
const sharedFolderPackages: Readonly<Record<string, string>> = { 'ical.js': 'src-shared/exchange/' };

/**
 * Why a file may not import something, or null when it may. The arrows are those of docs/ARCHITECTURE.md.
 * @param path the importing file, relative to the root
 * @param specifier what it imports, as written
 */
export function brokenArrow(path: string, specifier: string): string | null {
  const target = localTarget(path, specifier);
  return target === null ? brokenPackageArrow(path, specifier) : brokenLocalArrow(path, target);
}

/** Packages of the main process that belong to one adapter. */
const adapterPackages: Readonly<Record<string, string>> = {
  'better-sqlite3': 'src-main/adapters/sqlite/',
  ws: 'src-main/adapters/net/',
  'https-proxy-agent': 'src-main/adapters/net/',
  'socks-proxy-agent': 'src-main/adapters/net/',
};

/** Where each package of the server may be used: the rest of it knows ports only. */
const serverPackages: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['src-server/store/sqlite/'],
  nodemailer: ['src-server/mail/'],
  jose: ['src-server/auth/'],
  '@node-rs/argon2': ['src-server/auth/'],
  ws: ['src-server/socket/'],
  fastify: [
    'src-server/http/',
    'src-server/routes/metrics-route.ts',
    'src-server/compose.ts',
    'src-server/start-server.ts',
  ],
  '@fastify/helmet': ['src-server/http/'],
  '@fastify/rate-limit': ['src-server/http/'],
  'prom-client': ['src-server/metrics.ts'],
  pino: ['src-server/main.ts', 'src-server/compose.ts', 'src-server/log-options.ts'],
  zod: ['src-server/config.ts', 'src-server/http/', 'src-server/routes/'],
};

/** What each folder of the server may see of the others; its composition root, the files in src-server itself, sees all. */
const serverRooms: Readonly<Record<string, readonly string[]>> = {
  ports: [],
  items: ['ports'],
  auth: ['ports'],
  mail: ['ports'],
  store: ['ports'],
  socket: ['ports', 'auth'],
  http: ['ports', 'auth', 'items'],
  routes: ['ports', 'auth', 'items', 'socket', 'http'],
};
/** Files of src-server itself that every room may use. */
const serverGround = ['src-server/answer.ts', 'src-server/metrics.ts', 'src-server/tally.ts'];

/** The imported file relative to the root, or null for a package. */
function localTarget(path: string, specifier: string): string | null {
  const bare = specifier.split('?')[0] ?? specifier;
  if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare);
  const alias = /^#(shared|main|renderer|server)\/(.*)$/.exec(bare);
  return alias ? `src-${alias[1]}/${alias[2]}` : null;
}

function brokenPackageArrow(path: string, name: string): string | null {
  const isNodeModule = name.startsWith('node:');
  if (path.startsWith('src-shared/')) {
    const home = sharedFolderPackages[name];
    if (home !== undefined) return path.startsWith(home) ? null : `${name} belongs to ${home}`;
    const allowed = sharedPackages.some((it) => name === it || name.startsWith(`${it}/`));
    return allowed ? null : 'src-shared is pure: it uses zod, temporal-polyfill and intl-messageformat alone';
  }
  if (path.startsWith('src-renderer/')) {
    return isNodeModule || name === 'electron' ? 'a page has neither Node nor Electron' : null;
  }
  if (path.startsWith('src-main/preload/')) {
    return name === 'electron' ? null : 'the preload imports electron and the IPC contract, nothing else';
  }
  if (path.startsWith('src-server/')) return isNodeModule ? null : brokenServerPackage(path, name);
  if (name === 'electron')
    return mayUseElectron(path) ? null : 'electron belongs to the shell, ipc, preload and its adapter';
  const home = adapterPackages[name];
  return home === undefined || path.startsWith(home) ? null : `${name} belongs to its adapter`;
}

function brokenServerPackage(path: string, name: string): string | null {
  const homes = serverPackages[name] ?? [];
  return homes.some((home) => path.startsWith(home))
    ? null
    : `${name} has its place in the server, and this is not it`;
}

function mayUseElectron(path: string): boolean {
  return isCompositionRoot(path) || electronFolders.some((folder) => path.startsWith(folder));
}

function brokenLocalArrow(path: string, target: string): string | null {
  const from = topFolder(path);
  const to = topFolder(target);
  if (from !== to && to !== 'src-shared') return `${from} imports src-shared and itself alone`;
  if (from === 'src-server' && to === 'src-server') return brokenServerArrow(path, target);
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

function brokenServerArrow(path: string, target: string): string | null {
  const [, from = '', inner] = path.split('/');
  const [, to = ''] = target.split('/');
  if (inner === undefined || from === to || serverGround.includes(target)) return null;
  return serverRooms[from]?.includes(to) ? null : `in the server, ${from} does not see ${to}`;
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
