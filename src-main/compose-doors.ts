import { app } from 'electron';
import { CommandSocketServer } from './adapters/command-socket/server.ts';
import { systemDelay } from './adapters/electron/delay.ts';
import { systemRandom } from './adapters/electron/random.ts';
import { WholeFiles } from './adapters/files/whole-file.ts';
import { exchangeDoor } from './cli/exchange-door.ts';
import { socketService } from './cli/socket-service.ts';
import { syncDoor } from './cli/sync-door.ts';
import { composeAbout } from './compose-about.ts';
import type { Ringing } from './compose-ringing.ts';
import type { Shell } from './compose-shell.ts';
import type { Sound } from './compose-sound.ts';
import type { Sync } from './compose-sync.ts';
import type { Config } from './config.ts';
import { HistoryService } from './history/history-service.ts';
import { aboutHandlers } from './ipc/about-handlers.ts';
import type { Handlers } from './ipc/answer-request.ts';
import { type Exchange, exchangeHandlers } from './ipc/exchange-handlers.ts';
import { handleRequests } from './ipc/handle.ts';
import type { Pages } from './ipc/pages.ts';
import { reportOf, syncHandlers } from './ipc/sync-handlers.ts';
import type { KeptBackups } from './ports/backups.ts';
import type { Clock } from './ports/clock.ts';
import type { FileWriter } from './ports/file-writer.ts';
import type { HistoryStore } from './ports/history-store.ts';
import type { Log } from './ports/log.ts';
import type { Probes } from './ports/probes.ts';
import type { RecordStore } from './ports/record-store.ts';
import type { SyncStore } from './ports/sync-store.ts';
import type { Projection } from './projection/projection.ts';
import { actOnShown } from './shell/countdown/countdown-command.ts';
import { chooseHistoryFile, chooseSoundFile } from './shell/dialogs.ts';
import type { Speech } from './shell/speech.ts';
import { SoundTest } from './sounds/sound-test.ts';
import { WakeCheckService } from './wake-check/wake-check.ts';

export interface DoorsParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly store: RecordStore & SyncStore & HistoryStore;
  readonly pages: Pages;
  readonly sound: Sound;
  readonly ringing: Ringing;
  readonly projection: Projection;
  readonly sync: Sync;
  readonly syncBegan: Promise<void>;
  readonly speech: Speech;
  readonly shell: Shell;
  readonly startsAtLogin: () => boolean;
  readonly probes: Probes;
  readonly backups: KeptBackups;
}

/** What both doors lead to. */
interface Services {
  readonly wakeCheck: WakeCheckService;
  readonly history: HistoryService;
  readonly exchange: Exchange;
  readonly exportFiles: WholeFiles;
}

/** Opens the two doors that commands come in by: IPC for our pages, the socket for the command line. */
export function composeDoors(parts: DoorsParts): () => void {
  const wakeCheck = composeWakeCheck(parts);
  const exportFiles = new WholeFiles({
    newId: () => systemRandom.uuid(),
    onProgress: (share) => parts.pages.broadcast('export:progress', { share }),
  });
  const history = composeHistory(parts, exportFiles);
  const exchange = lazyExchange(parts, exportFiles);
  const services = { wakeCheck, history, exchange, exportFiles };
  const closePages = handleRequests({
    handlers: pageHandlers(parts, services),
    pages: parts.pages,
    log: parts.log,
  });
  const closeSocket = openSocket(parts, services);
  return () => {
    closePages();
    closeSocket();
  };
}

function lazyExchange(parts: DoorsParts, exportFiles: FileWriter): Exchange {
  const { ringing, shell } = parts;
  let made: ReturnType<Exchange> | null = null;
  return () => {
    made ??= import('./compose-exchange.ts').then(({ composeExchange }) =>
      composeExchange({ ...parts, commands: ringing.commands, mainWindow: shell.mainWindow, exportFiles }),
    );
    return made;
  };
}

function composeHistory(parts: DoorsParts, files: FileWriter): HistoryService {
  const { clock, store, log, shell, speech } = parts;
  return new HistoryService({
    ...{ clock, store, log, files },
    chooseFile: (suggestedName, format) =>
      chooseHistoryFile(shell.mainWindow.window(), speech.translate(), { suggestedName, format }),
  });
}

function pageHandlers(parts: DoorsParts, services: Services): Handlers {
  const { wakeCheck, history, exchange, exportFiles } = services;
  const { sound, ringing, projection, store, shell, speech } = parts;
  const syncServices = { ...parts.sync, appVersion: app.getVersion() };
  const test = new SoundTest({ ...sound, settings: () => store.settings(), delay: systemDelay });
  return {
    'app:snapshot': () => projection.snapshot(),
    'app:execute': (command) => ringing.commands.execute(command),
    'app:wake-check': () => wakeCheck.check(),
    'sounds:list': () => sound.library.list(),
    'sounds:import': async () =>
      sound.importSound(await chooseSoundFile(shell.mainWindow.window(), speech.translate())),
    'sounds:test': (wish) => test.start(wish),
    'sounds:stop-test': () => {
      test.stop();
    },
    'history:page': (wish) => history.page(wish),
    'history:overview': (wish) => history.overview(wish),
    'history:clear': () => history.clear(),
    'history:export': (wish) => history.export(wish),
    'export:cancel': () => {
      exportFiles.cancel();
    },
    ...exchangeHandlers(exchange),
    ...aboutHandlers(composeAbout({ ...parts, wakeCheck, syncReport: () => reportOf(syncServices) })),
    ...syncHandlers(syncServices),
    'ring:fit': (height) => {
      shell.ringWindow.fit(height);
    },
    'timer:show'({ id }) {
      shell.countdown.show([id]);
      return shell.countdown.shown().includes(id);
    },
    'timer:shown': () => ({ ids: shell.countdown.shown() }),
    'timer:act': (wish) =>
      actOnShown(wish, shell.countdown.shown(), (command) => ringing.commands.execute(command)),
    'timer:hide'({ id }) {
      if (id === null) shell.countdown.close();
      else shell.countdown.hide(id);
    },
    'sound:ready': (message) => {
      sound.page.handleReady(message);
    },
    'sound:outcome': (message) => {
      sound.page.handleOutcome(message);
    },
  };
}

function composeWakeCheck(parts: DoorsParts): WakeCheckService {
  const { clock, probes, store, sound, ringing, projection } = parts;
  return new WakeCheckService({
    probes,
    outputDevices() {
      sound.sounding.prepare();
      return sound.page.outputs();
    },
    facts() {
      const next = ringing.engine.schedule.nextRing();
      return {
        now: clock.now(),
        next,
        item: (next && store.item(next.itemId)) ?? null,
        settings: store.settings(),
        sounds: sound.library.list(),
        canHoldSleep: ringing.keepAwake.canHold,
        startsAtLogin: parts.startsAtLogin(),
        hasTray: projection.snapshot().environment.hasTray,
      };
    },
  });
}

function openSocket(parts: DoorsParts, { wakeCheck, history, exchange }: Services): () => void {
  const { config, clock, log, sound, ringing, projection, sync, speech, shell } = parts;
  const keeper = socketService(
    {
      execute: (command) => ringing.commands.execute(command),
      list: () => ({ now: clock.now(), snapshot: projection.snapshot() }),
      sounds: () => sound.library.list(),
      check: () => wakeCheck.check(),
      history: (wish) => history.told(wish),
      ...exchangeDoor(exchange),
      ...syncDoor({ ...sync, began: parts.syncBegan }),
      show: () => shell.open(),
      language: speech.language,
      appVersion: app.getVersion(),
    },
    log,
  );
  let stop = async () => {};
  void new CommandSocketServer(config.commandSocket).open(keeper).then((outcome) => {
    if (outcome.kind === 'listening') stop = outcome.stop;
    else log.error('no command socket', { ...outcome });
  });
  return () => void stop();
}
