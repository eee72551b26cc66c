import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { type SocketAddress, socketAddress } from './adapters/command-socket/socket-address.ts';
import { resourcePath } from './shell/resources.ts';

/** Where this profile's files lie. */
export interface Config {
  readonly userData: string;
  readonly logFolder: string;
  readonly ownSounds: string;
  readonly builtInSounds: string;
  readonly windowState: string;
  readonly countdownPlaces: string;
  /** The sign-in, encrypted where the system can. */
  readonly signIn: string;
  /** The built pages. */
  readonly pages: string;
  readonly commandSocket: SocketAddress;
}

/** Reads the profile's paths from Electron; `--user-data-dir` has been taken into account by it. */
export function readConfig(): Config {
  const userData = app.getPath('userData');
  return {
    userData,
    logFolder: join(userData, 'logs'),
    ownSounds: join(userData, 'sounds'),
    builtInSounds: resourcePath('sounds'),
    windowState: join(userData, 'window-state.json'),
    countdownPlaces: join(userData, 'countdown-places.json'),
    signIn: join(userData, 'sign-in'),
    pages: join(app.getAppPath(), 'dist', 'renderer'),
    commandSocket: socketAddress({
      platform: process.platform,
      userData,
      runtimeFolder: process.env.XDG_RUNTIME_DIR,
      temporaryFolder: tmpdir(),
    }),
  };
}
