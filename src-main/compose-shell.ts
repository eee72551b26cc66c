import type { Environment } from '#shared/ipc/snapshot.ts';
import { systemDelay } from './adapters/electron/delay.ts';
import { createNotifier } from './adapters/electron/notifier.ts';
import { makeMenus, makeTray, type Open } from './compose-menus.ts';
import type { Ringing } from './compose-ringing.ts';
import type { Config } from './config.ts';
import type { Pages } from './ipc/pages.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Notifier } from './ports/notifier.ts';
import type { Power } from './ports/power.ts';
import type { RecordStore } from './ports/record-store.ts';
import { countdownSurface } from './shell/countdown/countdown-browser-window.ts';
import { createCountdownPlacesFile } from './shell/countdown/countdown-places-file.ts';
import { CountdownWindow } from './shell/countdown/countdown-window.ts';
import { isCounting } from './shell/countdown/is-counting.ts';
import { askQuit } from './shell/dialogs.ts';
import { createMainWindow } from './shell/main-window.ts';
import { ProgressWatch } from './shell/progress-watch.ts';
import { createQuitGuard, type QuitGuard } from './shell/quit-guard.ts';
import { windowIconPath } from './shell/resources.ts';
import { RingNotices } from './shell/ring-notices.ts';
import { createRingWindow } from './shell/ring-window.ts';
import type { Speech } from './shell/speech.ts';
import { PROGRESS_STEPS, type TimerProgress, timerProgress } from './shell/timer-progress.ts';
import { trayActions } from './shell/tray-actions.ts';
import { trayModel } from './shell/tray-model.ts';
import { createWindowStateFile } from './shell/window-state-file.ts';

export interface ShellParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly power: Power;
  readonly store: RecordStore;
  readonly pages: Pages;
  readonly ringing: Ringing;
  readonly speech: Speech;
  readonly hasTray: () => boolean;
  /** What the windows are told of the shortcuts. */
  readonly shortcuts: { quickEntry: Environment['quickEntryShortcut'] };
}

export type Shell = ReturnType<typeof composeShell>;

/** Windows, tray, menus and notifications: everything a person sees, and the commands that come back from there. */
export function composeShell(parts: ShellParts) {
  const { store, speech, ringing, log } = parts;
  const notifier = createNotifier(log);
  const quitGuard = createQuitGuard({
    atStake: () => atStake(parts),
    ask: (what) => askQuit(windows.mainWindow.window(), speech.translate(), what),
    power: parts.power,
    log,
  });
  const windows = makeWindows(parts, quitGuard, () => tellAboutTray(parts, notifier, open));
  const { mainWindow, ringWindow } = windows;
  const open: Open = (what) => mainWindow.open(what);
  const countdown = makeCountdown(parts, quitGuard, () => tray.refresh());
  const progress = makeProgress(parts, (shown) => {
    mainWindow.progress(shown && { fraction: shown.step / PROGRESS_STEPS, isPaused: shown.isPaused });
    tray.refresh();
  });
  const quit = quitGuard.requestQuit;
  const act = trayActions({
    execute: (command) => ringing.commands.execute(command),
    ...{ open, countdown, quit },
  });
  const model = () => trayModelNow(parts, countdown, progress.current());
  const tray = makeTray({ act, model });
  const menus = makeMenus(parts, { open, quit, act, model });
  return {
    ...{ mainWindow, ringWindow, countdown, open },
    notices: makeNotices(parts, notifier, { openRing: ringWindow.arm, openReport: () => open('missed') }),
    showTray: tray.show,
    followSettings() {
      menus.follow(store.settings());
      tray.refresh();
    },
    /** Without a tray there must be another way in: the window, small. */
    stayReachable() {
      if (!mainWindow.window()) mainWindow.openMinimised();
    },
    /** Items, dues or settings have changed. */
    refresh() {
      countdown.follow();
      progress.look();
      tray.refresh();
      menus.refresh();
    },
    close() {
      tray.destroy();
      ringWindow.release();
      countdown.release();
      progress.stop();
      menus.stop();
    },
    isQuitting: quitGuard.isQuitting,
  };
}

function makeWindows(parts: ShellParts, quitGuard: QuitGuard, onClosedToTray: () => void) {
  const { config, log, pages, speech, store, ringing } = parts;
  const common = {
    pages,
    log,
    title: () => speech.translate()('app.name'),
    settings: () => store.settings(),
    isQuitting: quitGuard.isQuitting,
    iconPath: windowIconPath(),
  };
  const mainWindow = createMainWindow({
    ...common,
    state: createWindowStateFile(config.windowState, log),
    hasTray: parts.hasTray,
    requestQuit: quitGuard.requestQuit,
    onClosedToTray,
  });
  const ringWindow = createRingWindow({
    ...common,
    onClosed: () => ringing.commands.execute({ kind: 'snooze-all' }),
    flashMainWindow: mainWindow.flash,
  });
  return { mainWindow, ringWindow };
}

function makeCountdown(
  { config, log, pages, speech, store, ringing }: ShellParts,
  quitGuard: QuitGuard,
  changed: () => void,
): CountdownWindow {
  const { schedule } = ringing.engine;
  return new CountdownWindow({
    surface: countdownSurface(() => speech.translate()('ui.countdown')),
    pages,
    log,
    delay: systemDelay,
    file: createCountdownPlacesFile(config.countdownPlaces, log),
    settings: () => store.settings(),
    isQuitting: quitGuard.isQuitting,
    isCounting: (id) => isCounting(schedule.items.get(id), schedule.nextDueOf(id)),
    changed,
  });
}

function makeNotices(
  { ringing, clock, speech, store, power }: ShellParts,
  notifier: Notifier,
  opens: { readonly openRing: () => void; readonly openReport: () => void },
): RingNotices {
  return new RingNotices({
    ...{ notifier, power },
    unseenReports: () => store.unseenReports(),
    now: () => clock.now(),
    translate: speech.translate,
    when: speech.when,
    snooze: ({ itemId, due }) => ringing.commands.execute({ kind: 'snooze-ring', itemId, due }),
    dismiss: ({ itemId, due }) => ringing.commands.execute({ kind: 'dismiss-ring', itemId, due }),
    ...opens,
  });
}

/** Said once, so that nobody believes that closing the window ended the app. */
function tellAboutTray({ store, ringing, speech }: ShellParts, notifier: Notifier, open: () => void): void {
  if (store.settings().toldAboutTray) return;
  ringing.commands.execute({ kind: 'change-settings', patch: { toldAboutTray: true } });
  const translate = speech.translate();
  notifier.show({
    key: 'in-tray',
    title: translate('notify.in-tray.title'),
    body: translate('notify.in-tray.body'),
    urgency: 'low',
    silent: true,
    actions: [],
    onAction: () => open(),
  });
}

function makeProgress(
  { clock, ringing }: ShellParts,
  show: (progress: TimerProgress | null) => void,
): ProgressWatch {
  const { schedule } = ringing.engine;
  return new ProgressWatch({
    now: () => clock.now(),
    delay: systemDelay,
    read: (now) => timerProgress(schedule.items.all(), schedule.nextDues(), now),
    show,
  });
}

function trayModelNow(
  { ringing, store, speech, clock }: ShellParts,
  countdown: CountdownWindow,
  progress: TimerProgress | null,
) {
  const { schedule } = ringing.engine;
  const input = {
    items: schedule.items.all(),
    nextDue: schedule.nextDues(),
    next: schedule.nextRing(),
    rings: schedule.rings(),
    missed: store.unseenReports(),
    settings: store.settings(),
    progress,
    hasCountdown: countdown.shown().length > 0,
    now: clock.now(),
  };
  return trayModel(input, { translate: speech.translate(), when: speech.when() });
}

function atStake({ ringing }: ShellParts): { alarms: number; timers: number } {
  const { schedule } = ringing.engine;
  const armed = new Set([...schedule.nextDues().keys(), ...schedule.rings().map((row) => row.itemId)]);
  const types = [...armed].flatMap((id) => schedule.items.get(id)?.item.type ?? []);
  const alarms = types.filter((type) => type === 'alarm').length;
  return { alarms, timers: types.length - alarms };
}
