import { BrowserWindow, nativeTheme, screen } from 'electron';
import { assertNever } from '#shared/assert-never.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { Events } from '#shared/ipc/contract.ts';
import { pageUrl } from '#shared/ipc/page-address.ts';
import type { Pages } from '../ipc/pages.ts';
import type { Log } from '../ports/log.ts';
import { decideClose } from './close-decision.ts';
import { secureWebPreferences } from './security.ts';
import { MIN_SIZE, placeWindow } from './window-state.ts';
import type { WindowStateFile } from './window-state-file.ts';

/** What the window shows before its first paint; the same as the page's own background. */
const BACKGROUND = { light: '#f7f5f2', dark: '#17181c' };
/** A page that dies more often than this in a minute is not loaded again until the window is opened anew. */
const MAX_RELOADS = 3;

export interface MainWindowDeps {
  readonly pages: Pages;
  readonly log: Log;
  readonly state: WindowStateFile;
  readonly title: () => string;
  readonly settings: () => Pick<Settings, 'closeToTray'>;
  readonly hasTray: () => boolean;
  readonly isQuitting: () => boolean;
  /** Asks the app to quit, by the same way as the menu. */
  readonly requestQuit: () => void;
  /** The window was closed and the app lives on in the tray. */
  readonly onClosedToTray: () => void;
  /** An icon for Linux, where the window does not take it from the program's file. */
  readonly iconPath: string | null;
}

export interface MainWindow {
  /** Shows the window in front, made anew if need be, and asks its page to open something. */
  open(what?: Events['main:open']['what']): void;
  /** Makes the window without showing it in front: an entry in the taskbar to reach the app by. */
  openMinimised(): void;
  /** Lets the taskbar entry blink while something rings. */
  flash(on: boolean): void;
  /** Shows how far a timer has come in the taskbar or dock. */
  progress(bar: ProgressBar | null): void;
  window(): BrowserWindow | null;
}

export interface ProgressBar {
  /** 0–1. */
  readonly fraction: number;
  readonly isPaused: boolean;
}

/**
 * The window with the lists. It is made when first wanted and destroyed on closing: an app that only waits in the tray
 * holds no renderer.
 */
export function createMainWindow(deps: MainWindowDeps): MainWindow {
  let current: BrowserWindow | null = null;
  let bar: ProgressBar | null = null;
  const ensure = () => {
    if (!current || current.isDestroyed()) {
      const made = makeWindow(deps);
      made.on('closed', () => {
        if (current === made) current = null;
      });
      current = made;
      // A window that is not there yet has no place in the taskbar.
      made.on('show', () => showProgress(made, bar));
    }
    return current;
  };
  return {
    open(what) {
      const window = ensure();
      if (what) deps.pages.send('main', 'main:open', { what });
      bringForward(window);
    },
    openMinimised() {
      const window = ensure();
      window.once('ready-to-show', () => {
        if (window.isDestroyed() || window.isVisible()) return;
        window.showInactive();
        window.minimize();
      });
    },
    progress(wanted) {
      bar = wanted;
      if (current && !current.isDestroyed()) showProgress(current, bar);
    },
    flash: (on) => current?.flashFrame(on && !current.isFocused()),
    window: () => current,
  };
}

function showProgress(window: BrowserWindow, bar: ProgressBar | null): void {
  if (bar === null) window.setProgressBar(-1);
  else window.setProgressBar(bar.fraction, { mode: bar.isPaused ? 'paused' : 'normal' });
}

function makeWindow(deps: MainWindowDeps): BrowserWindow {
  const state = deps.state.read();
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(state, workAreas),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: deps.title(),
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: secureWebPreferences('main'),
    ...(deps.iconPath ? { icon: deps.iconPath } : {}),
  });
  // Maximising shows a window at once, before it has painted.
  if (state?.maximized) window.once('show', () => window.maximize());
  deps.pages.add('main', window.webContents);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', (event) => onClose(window, event, deps));
  window.on('focus', () => window.flashFrame(false));
  reloadWhenGone(window, deps.log);
  void window.loadURL(pageUrl('main')).catch((error) => deps.log.error('main page failed', { error }));
  return window;
}

/** A new window shows once it has painted, so that no empty frame flashes up. */
function bringForward(window: BrowserWindow): void {
  if (!window.isVisible() && window.webContents.isLoading() && !window.isMinimized()) {
    window.once('ready-to-show', () => reveal(window));
  } else reveal(window);
}

function reveal(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function onClose(window: BrowserWindow, event: { preventDefault(): void }, deps: MainWindowDeps): void {
  deps.state.write({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  const decision = decideClose({
    quitting: deps.isQuitting(),
    hasTray: deps.hasTray(),
    closeToTray: deps.settings().closeToTray,
  });
  switch (decision) {
    case 'close':
      return;
    case 'to-tray':
      deps.onClosedToTray();
      return;
    case 'minimise':
      event.preventDefault();
      window.minimize();
      return;
    case 'quit':
      event.preventDefault();
      deps.requestQuit();
      return;
    default:
      assertNever(decision);
  }
}

function reloadWhenGone(window: BrowserWindow, log: Log): void {
  let reloads: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    log.error('main page gone', { reason: details.reason, exitCode: details.exitCode });
    const now = performance.now();
    reloads = [...reloads.filter((at) => now - at < 60_000), now];
    if (reloads.length <= MAX_RELOADS && !window.isDestroyed()) window.webContents.reload();
    else if (!window.isDestroyed()) window.destroy();
  });
}
