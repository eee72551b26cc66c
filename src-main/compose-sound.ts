import { shell } from 'electron';
import { systemDelay } from './adapters/electron/delay.ts';
import { Beeper } from './adapters/sound/beeper.ts';
import { systemLauncher } from './adapters/sound/launch.ts';
import { PagePlayer } from './adapters/sound/page-player.ts';
import { createOwnSounds, createSoundFolders } from './adapters/sound/sound-files.ts';
import { SystemPlayer } from './adapters/sound/system-player.ts';
import type { Config } from './config.ts';
import type { Pages } from './ipc/pages.ts';
import type { Log } from './ports/log.ts';
import { soundAddress } from './shell/app-address.ts';
import { resourcePath } from './shell/resources.ts';
import { soundPageOpener } from './shell/sound-window.ts';
import { createImportSound } from './sounds/import-sound.ts';
import { createSoundLibrary } from './sounds/sound-library.ts';
import { Sounding } from './sounds/sounding.ts';

export type Sound = ReturnType<typeof composeSound>;

/** The sounds of this device and the three ways to hear them. */
export function composeSound({ config, pages, log }: { config: Config; pages: Pages; log: Log }) {
  const folders = createSoundFolders({ builtIn: config.builtInSounds, own: config.ownSounds });
  const page = new PagePlayer({
    openPage: soundPageOpener(pages),
    addressOf: ({ origin, name }) => soundAddress(origin, name),
    delay: systemDelay,
    log,
  });
  const system = new SystemPlayer({
    platform: process.platform,
    plainWavPath: resourcePath('sounds', 'plain.wav'),
    launcher: systemLauncher,
    delay: systemDelay,
  });
  const beeper = new Beeper(() => shell.beep(), systemDelay);
  return {
    library: createSoundLibrary(folders),
    importSound: createImportSound({ folders, own: createOwnSounds(config.ownSounds, log), log }),
    page,
    sounding: new Sounding({ page, system, beeper, delay: systemDelay, log }),
  };
}
