import { existsSync } from 'node:fs';
import { app, powerMonitor, session } from 'electron';
import type { OpenTarget } from '#shared/ipc/open-target.ts';
import type { Environment } from '#shared/ipc/snapshot.ts';
import { resolveLanguage, translator } from '#shared/messages/translate.ts';
import { createClock } from './adapters/electron/clock.ts';
import { systemDelay } from './adapters/electron/delay.ts';
import { createPower } from './adapters/electron/power.ts';
import { systemRandom } from './adapters/electron/random.ts';
import { createWakeup } from './adapters/electron/wakeup.ts';
import { systemProbes } from './adapters/probes/system-probes.ts';
import { trayHost } from './adapters/probes/tray-host.ts';
import type { OpenError } from './adapters/sqlite/open-error.ts';
import { type OpenedStore, openStore } from './adapters/sqlite/open-store.ts';
import { QuietWatch } from './alarms/quiet-watch.ts';
import type { CommandService } from './commands/command-service.ts';
import { composeDoors } from './compose-doors.ts';
import { composeRinging } from './compose-ringing.ts';
import { composeShell, type Shell, type ShellParts } from './compose-shell.ts';
import { composeSound } from './compose-sound.ts';
import { composeSync } from './compose-sync.ts';
import type { Config } from './config.ts';
import { HistoryKeeping } from './history/history-keeping.ts';
import { createPages } from './ipc/pages.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Power } from './ports/power.ts';
import type { RecordStore } from './ports/record-store.ts';
import { Projection } from './projection/projection.ts';
import { serveApp } from './shell/app-protocol.ts';
import { type Autostart, createAutostart } from './shell/autostart.ts';
import { type StartFailure, showStartFailure } from './shell/dialogs.ts';
import { guardAllContents, guardSession } from './shell/security.ts';
import { createSpeech } from './shell/speech.ts';

/** How long after the start of the app sync begins. */
const SYNC_AFTER_MS = 300;
/** A disk that took nothing at the start may take it later. */
const SYNC_AGAIN_MS = 60_000;
/** How long there must be no tray before a hidden app shows a small window instead. */
const TRAY_PATIENCE_MS = 10_000;

export interface Base {
  readonly config: Config;
  readonly log: Log;
}

export interface Composed {
  /** Shows the main window, and what was asked for in it. */
  open(what?: OpenTarget): void;
}

/**
 * The composition root: makes every part, gives each what it needs, and starts them. Null when the store cannot be
 * opened; the person has been told why by then, and the app ends.
 */
export function compose(base: Base): Composed | null {
  const system = { platform: process.platform, env: process.env, exists: existsSync };
  const power = createPower(system);
  const clock = createClock(power);
  const opened = openStore({ directory: base.config.userData, now: () => clock.now(), log: base.log });
  if (!opened.ok) {
    const translate = translator(resolveLanguage('system', app.getLocale()));
    showStartFailure(startFailure(opened.error.kind), translate, base.config.userData);
    app.exit(1);
    return null;
  }
  const core = composeCore({ ...base, power, clock, opened });
  guardPages(core);
  const shell = composeShell({ ...core, hasTray: () => core.tray.reachable });
  const stop = start(core, shell);
  // Before the windows go: a sound page that is closed under a ring would count as one that died.
  app.on('before-quit', () => {
    if (shell.isQuitting()) stop();
  });
  app.once('will-quit', () => core.store.close());
  return { open: (what) => shell.open(what) };
}

type Core = ReturnType<typeof composeCore>;

/** Everything that neither shows nor listens yet. */
function composeCore(parts: Base & { power: Power; clock: Clock; opened: OpenedStore }) {
  const { config, log, power, clock, opened } = parts;
  const { store } = opened;
  // Layout is tested in a locale that no system is in.
  const systemLocale = (!app.isPackaged && process.env.POBUDKA_LOCALE) || app.getLocale();
  const pages = createPages();
  const sound = composeSound({ config, pages, log });
  const { sounding, library } = sound;
  const wakeup = createWakeup(clock);
  const probes = systemProbes({
    platform: process.platform,
    env: process.env,
    onBattery: () => powerMonitor.isOnBatteryPower(),
  });
  const ringing = composeRinging({
    clock,
    power,
    log,
    store,
    wakeup,
    quietHours: new QuietWatch({ probes, delay: systemDelay }),
    random: systemRandom,
    sounding,
    library,
  });
  const { schedule } = ringing.engine;
  const tray = { reachable: false };
  const shortcuts: ShellParts['shortcuts'] = { quickEntry: 'none' };
  const environment = () =>
    environmentNow({
      systemLocale,
      storeNotice: opened.notice,
      hasTray: tray.reachable,
      canHoldSleep: ringing.keepAwake.canHold,
      quickEntryShortcut: shortcuts.quickEntry,
    });
  const speech = createSpeech({
    settings: () => store.settings(),
    systemLocale,
    zone: () => schedule.zone(),
  });
  const sync = composeSync({ config, clock, log, power, store, ringing, speech });
  return {
    ...{
      config,
      log,
      power,
      clock,
      probes,
      opened,
      store,
      pages,
      sound,
      ringing,
      tray,
      shortcuts,
      speech,
      sync,
    },
    projection: new Projection({
      store,
      schedule,
      environment,
      sync: () => sync.status.view(),
      steps: () => ringing.commands.steps(),
    }),
    autostart: createAutostart(log),
  };
}

function guardPages({ config, log, sound }: Core): void {
  guardAllContents(log);
  guardSession(session.defaultSession, log);
  serveApp(session.defaultSession, { root: config.pages, soundPath: sound.library.path, log });
}

/** Starts the engine first, then the doors. Returns the function that ends everything but the store; once is enough. */
function start(core: Core, shell: Shell): () => void {
  const { store, projection, pages, autostart, tray } = core;
  followAutostart(core.ringing.commands, store, autostart);
  const stopRinging = startRinging(core, shell);
  core.ringing.onStepsChanged(() => projection.scheduleChanged([]));
  projection.onChanges((changes) => {
    pages.broadcast('app:changes', changes);
    shell.refresh();
  });
  shell.followSettings();
  const syncBegan = Promise.withResolvers<void>();
  const closeDoors = composeDoors({
    ...core,
    backups: core.opened.backups,
    shell,
    syncBegan: syncBegan.promise,
    startsAtLogin: () => autostart.state() === 'on',
  });
  let cancelWindow = () => {};
  const stopTray = trayHost(process.platform).watch((reachable) => {
    tray.reachable = reachable;
    cancelWindow();
    if (reachable) shell.showTray();
    // A panel that starts after us, or again, is worth waiting for.
    else cancelWindow = systemDelay(TRAY_PATIENCE_MS, shell.stayReachable);
    projection.scheduleChanged([]);
  });
  const stopSync = startSync(core, syncBegan.resolve);
  let ends = [closeDoors, stopTray, () => cancelWindow(), stopSync, stopRinging, shell.close];
  return () => {
    for (const end of ends) end();
    ends = [];
  };
}

/** A little later: the window comes first, and the key store may make a person wait. What fails is tried again. */
function startSync({ sync, projection, store, log }: Core, began: () => void): () => void {
  const stopTelling = sync.status.onChange(() => projection.scheduleChanged([]));
  const begin = () => {
    try {
      stop = sync.start();
    } catch (error) {
      log.error('sync did not start', { error, account: store.partition().account !== null });
      stop = systemDelay(SYNC_AGAIN_MS, begin);
    }
    began();
  };
  let stop = systemDelay(SYNC_AFTER_MS, begin);
  return () => {
    stopTelling();
    stop();
  };
}

function startRinging({ ringing, projection, opened, clock, log }: Core, shell: Shell): () => void {
  const keeping = new HistoryKeeping(opened.store, log);
  return ringing.start({
    presenter: shell.ringWindow,
    notices: shell.notices,
    prepareWindow: shell.ringWindow.prepare,
    followed(change, allDuesChanged) {
      if (change) projection.storeChanged(change);
      // Another partition tells every item already.
      if (!change || (allDuesChanged && !change.partition)) {
        projection.scheduleChanged(allDuesChanged ? 'all' : []);
      }
      if (change?.settings) {
        shell.followSettings();
        projection.scheduleChanged([]);
      }
      // At a look only, never while something rings: a backup takes its time.
      const isQuiet = !change && ringing.engine.schedule.rings().length === 0;
      if (!isQuiet) return;
      keeping.tidy(clock.now(), ringing.engine.schedule.settings());
      opened.backUpIfChanged(clock.now());
    },
  });
}

/** The system's list of start programs is the truth at start: a person may have switched us off there. */
function followAutostart(commands: CommandService, store: RecordStore, autostart: Autostart): void {
  let wanted = store.settings().startAtLogin;
  const state = wanted ? autostart.state() : 'off';
  if (state === 'other-program') autostart.set(true);
  if (wanted && state === 'off') {
    wanted = false;
    commands.execute({ kind: 'change-settings', patch: { startAtLogin: false } });
  }
  store.onChange(({ settings }) => {
    if (!settings || settings.startAtLogin === wanted) return;
    wanted = settings.startAtLogin;
    autostart.set(wanted);
  });
}

function environmentNow(known: Omit<Environment, 'platform' | 'appVersion'>): Environment {
  const { platform } = process;
  return {
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    appVersion: app.getVersion(),
    ...known,
  };
}

function startFailure(kind: OpenError['kind']): StartFailure {
  return kind === 'damaged' || kind === 'unreadable' ? 'unexpected' : kind;
}
