import { existsSync } from 'node:fs';
import { app, powerMonitor, session } from 'electron';
import type { Environment, StoreNotice } from '#shared/ipc/snapshot.ts';
import { resolveLanguage, translator } from '#shared/messages/translate.ts';
import { createClock } from './adapters/electron/clock.ts';
import { createPower } from './adapters/electron/power.ts';
import { systemRandom } from './adapters/electron/random.ts';
import { createWakeup } from './adapters/electron/wakeup.ts';
import { trayHost } from './adapters/probes/tray-host.ts';
import type { OpenError } from './adapters/sqlite/open-error.ts';
import { openStore } from './adapters/sqlite/open-store.ts';
import type { CommandService } from './commands/command-service.ts';
import { composeDoors } from './compose-doors.ts';
import { composeRinging } from './compose-ringing.ts';
import { composeShell } from './compose-shell.ts';
import { composeSound } from './compose-sound.ts';
import type { Config } from './config.ts';
import { createPages } from './ipc/pages.ts';
import type { Log } from './ports/log.ts';
import type { RecordStore } from './ports/record-store.ts';
import { Projection } from './projection/projection.ts';
import { serveApp } from './shell/app-protocol.ts';
import { type Autostart, createAutostart } from './shell/autostart.ts';
import { type StartFailure, showStartFailure } from './shell/dialogs.ts';
import { guardAllContents, guardSession } from './shell/security.ts';
import { createSpeech } from './shell/speech.ts';

export interface Composed {
  /** Shows the main window. */
  open(): void;
}

/**
 * The composition root: makes every part, gives each what it needs, and starts them. Null when the store cannot be
 * opened; the person has been told why by then, and the app ends.
 */
export function compose({ config, log }: { config: Config; log: Log }): Composed | null {
  const system = { platform: process.platform, env: process.env, exists: existsSync };
  const power = createPower(system);
  const clock = createClock(power);
  const systemLocale = app.getLocale();
  const opened = openStore({ directory: config.userData, now: () => clock.now(), log });
  if (!opened.ok) {
    const translate = translator(resolveLanguage('system', systemLocale));
    showStartFailure(startFailure(opened.error.kind), translate, config.userData);
    app.exit(1);
    return null;
  }
  const { store } = opened;

  const pages = createPages();
  const sound = composeSound({ config, pages, log });
  const ringing = composeRinging({
    ...{ clock, power, log, store },
    wakeup: createWakeup(clock),
    random: systemRandom,
    sounding: sound.sounding,
    library: sound.library,
  });
  const { schedule } = ringing.engine;
  const speech = createSpeech({
    settings: () => store.settings(),
    systemLocale,
    zone: () => schedule.zone(),
  });
  const tray = { reachable: false };
  const environment = () =>
    environmentNow(systemLocale, opened.notice, tray.reachable, ringing.keepAwake.canHold);
  const projection = new Projection({ store, schedule, environment });
  const autostart = createAutostart(log);

  guardAllContents(log);
  guardSession(session.defaultSession, log);
  serveApp(session.defaultSession, { root: config.pages, soundPath: sound.library.path, log });
  const shell = composeShell({
    ...{ config, clock, log, power, store, pages, ringing, speech },
    hasTray: () => tray.reachable,
  });

  followAutostart(ringing.commands, store, autostart);
  const stopRinging = ringing.start({
    presenter: shell.ringWindow,
    notices: shell.notices,
    prepareWindow: shell.ringWindow.prepare,
    followed(change, allDuesChanged) {
      if (change) projection.storeChanged(change);
      else projection.scheduleChanged(allDuesChanged ? 'all' : []);
      if (change?.settings) shell.followSettings();
      // At a look only, never while something rings: a backup takes its time.
      if (!change && schedule.rings().length === 0) opened.backUpIfChanged(clock.now());
    },
  });
  projection.onChanges((changes) => {
    pages.broadcast('app:changes', changes);
    shell.refreshTray();
  });
  shell.followSettings();

  const closeDoors = composeDoors({
    ...{ config, clock, log, store, pages, sound, ringing, projection, speech, shell },
    startsAtLogin: autostart.isOn,
    onBattery: () => powerMonitor.isOnBatteryPower(),
  });
  const stopTray = trayHost(process.platform).watch((reachable) => {
    tray.reachable = reachable;
    if (reachable) shell.showTray();
    projection.scheduleChanged([]);
  });
  app.once('will-quit', () => {
    for (const end of [closeDoors, stopTray, stopRinging, shell.close, () => store.close()]) end();
  });
  return { open: () => shell.open() };
}

/** The system's list of start programs is the truth at start: a person may have switched us off there. */
function followAutostart(commands: CommandService, store: RecordStore, autostart: Autostart): void {
  let wanted = store.settings().startAtLogin;
  if (wanted && !autostart.isOn()) {
    wanted = false;
    commands.execute({ kind: 'change-settings', patch: { startAtLogin: false } });
  }
  store.onChange(({ settings }) => {
    if (!settings || settings.startAtLogin === wanted) return;
    wanted = settings.startAtLogin;
    autostart.set(wanted);
  });
}

function environmentNow(
  systemLocale: string,
  storeNotice: StoreNotice | null,
  hasTray: boolean,
  canHoldSleep: boolean | null,
): Environment {
  const { platform } = process;
  return {
    platform: platform === 'darwin' || platform === 'win32' ? platform : 'linux',
    systemLocale,
    hasTray,
    appVersion: app.getVersion(),
    storeNotice,
    canHoldSleep,
  };
}

function startFailure(kind: OpenError['kind']): StartFailure {
  return kind === 'damaged' || kind === 'unreadable' ? 'unexpected' : kind;
}
