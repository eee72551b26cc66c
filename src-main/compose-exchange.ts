import { homedir } from 'node:os';
import { app } from 'electron';
import { systemRandom } from './adapters/electron/random.ts';
import { createExchangeFiles } from './adapters/files/exchange-files.ts';
import { createOldClient } from './adapters/files/old-client-folder.ts';
import { programFolders } from './adapters/files/program-folders.ts';
import { createOwnSounds, createSoundFolders } from './adapters/sound/sound-files.ts';
import { oldClientRows } from './adapters/sqlite/old-client-rows.ts';
import type { CommandService } from './commands/command-service.ts';
import type { Config } from './config.ts';
import { ExportService } from './import-export/export-service.ts';
import { ImportService, MAX_FILE_BYTES } from './import-export/import-service.ts';
import type { ExchangeServices } from './ipc/exchange-handlers.ts';
import type { Pages } from './ipc/pages.ts';
import type { KeptBackups } from './ports/backups.ts';
import type { Clock } from './ports/clock.ts';
import type { FileWriter } from './ports/file-writer.ts';
import type { Log } from './ports/log.ts';
import type { RecordStore } from './ports/record-store.ts';
import type { SyncStore } from './ports/sync-store.ts';
import { chooseExportFile, chooseImportFile, chooseOldClientFolder } from './shell/dialogs.ts';
import type { MainWindow } from './shell/main-window.ts';
import type { Speech } from './shell/speech.ts';

export interface ExchangeParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: RecordStore & SyncStore;
  readonly commands: CommandService;
  readonly pages: Pages;
  readonly speech: Speech;
  readonly mainWindow: Pick<MainWindow, 'window'>;
  readonly exportFiles: FileWriter;
  readonly backups: KeptBackups;
}

/** Files in and out, for the window and the command line. */
export function composeExchange(parts: ExchangeParts): ExchangeServices {
  const { config, clock, log, store, commands, pages, speech, mainWindow } = parts;
  const files = createExchangeFiles();
  const window = () => mainWindow.window();
  return {
    exports: new ExportService({ clock, store, files: parts.exportFiles, appVersion: app.getVersion() }),
    imports: new ImportService({
      ...{ clock, store, commands, files, random: systemRandom, backups: parts.backups },
      appVersion: app.getVersion(),
      oldClient: createOldClient({
        roots: programFolders({ platform: process.platform, env: process.env, home: homedir() }),
        except: config.userData,
        maxBytes: MAX_FILE_BYTES,
        rows: (path) => oldClientRows(path, MAX_FILE_BYTES),
      }),
      sounds: {
        folders: createSoundFolders({ builtIn: config.builtInSounds, own: config.ownSounds }),
        own: createOwnSounds(config.ownSounds, log),
      },
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      onProgress: (progress) => pages.broadcast('exchange:progress', progress),
      unnamed: () => speech.translate()('exchange.unnamed'),
      backupName: (takenAt) =>
        speech.translate()('exchange.backup', { when: speech.when().dayAndTime(takenAt, clock.now()) }),
    }),
    backups: parts.backups,
    choose: {
      importFile: () => chooseImportFile(window(), speech.translate()),
      oldClientFolder: () => chooseOldClientFolder(window(), speech.translate()),
      exportFile: (format, suggestedName) =>
        chooseExportFile(window(), speech.translate(), {
          suggestedName,
          ending: format === 'ical' ? 'ics' : 'json',
        }),
    },
  };
}
