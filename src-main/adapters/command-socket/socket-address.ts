import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

export type SocketAddress =
  | { readonly kind: 'pipe'; readonly path: string }
  /** A socket in a folder of its own that nobody else may enter. */
  | { readonly kind: 'socket'; readonly folder: string; readonly path: string };

export interface AddressContext {
  readonly platform: NodeJS.Platform;
  readonly userData: string;
  /** `XDG_RUNTIME_DIR`, empty where there is none. */
  readonly runtimeFolder: string | undefined;
  readonly temporaryFolder: string;
}

/** What fits into `sun_path` everywhere: macOS has 104 bytes with the closing zero, Linux 108. */
const MAX_PATH_BYTES = 103;
const FILE = 'command.sock';

/** Where the instance of this profile listens: the same for server and client, another one for every profile. */
export function socketAddress(context: AddressContext): SocketAddress {
  const { platform, userData } = context;
  if (platform === 'win32') {
    return { kind: 'pipe', path: `\\\\.\\pipe\\pobudka-${profileHash(userData.toLowerCase())}` };
  }
  const folders = [
    join(resolve(userData), 'run'),
    ...(context.runtimeFolder ? [join(context.runtimeFolder, `pobudka-${profileHash(userData)}`)] : []),
    join(context.temporaryFolder, `pobudka-${profileHash(userData)}`),
  ];
  const folder = folders.find((candidate) => Buffer.byteLength(join(candidate, FILE)) <= MAX_PATH_BYTES);
  const chosen = folder ?? join('/tmp', `pobudka-${profileHash(userData)}`);
  return { kind: 'socket', folder: chosen, path: join(chosen, FILE) };
}

/** Names a profile by its folder, 128 bits of it. */
function profileHash(userData: string): string {
  return createHash('sha256').update(resolve(userData)).digest('hex').slice(0, 32);
}
