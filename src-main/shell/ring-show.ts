import type { BrowserWindow } from 'electron';
import type { Pages } from '../ipc/pages.ts';
import type { Log } from '../ports/log.ts';
import type { RingPresenter, RingView } from '../ports/ring-presenter.ts';
import { RING_START_HEIGHT } from './ring-place.ts';

/** A window that was prepared for a ring that never came is let go after this time. */
const PREPARED_FOR_MS = 120_000;
/** How often a dying window is made again while the same rings go on. The notification stays in any case. */
const MAX_REMAKES = 5;

/** The window's body: what is done to it, without the reasons. */
export interface RingSurface {
  /** Makes it hidden, loading its page. */
  make(): BrowserWindow;
  show(window: BrowserWindow, height: number): void;
  resize(window: BrowserWindow, height: number): void;
}

export interface RingShowDeps {
  readonly surface: RingSurface;
  readonly shortcut: (onPressed: () => void) => { hold(): void; letGo(): void };
  readonly pages: Pages;
  readonly log: Log;
  readonly isQuitting: () => boolean;
  /** The window was closed from outside (Alt+F4): everything that rings is to be snoozed, nothing dismissed. */
  readonly onClosed: () => void;
  /** Lets the main window's taskbar entry blink as well. */
  readonly flashMainWindow: (on: boolean) => void;
}

export interface RingWindow extends RingPresenter {
  /** Makes the window and loads its page, hidden, so that it shows at once when it is due. */
  prepare(): void;
  /** The page asks for a height that fits its rings, in CSS pixels. */
  fit(height: number): void;
  /** Brings what rings to the front with the focus; the page's keys count at once. */
  arm(): void;
  /** Lets the window go, whatever it shows. */
  release(): void;
  window(): BrowserWindow | null;
}

interface State {
  window: BrowserWindow | null;
  rings: readonly RingView[];
  height: number;
  remakes: number;
  shown: boolean;
  letGoTimer: NodeJS.Timeout | undefined;
}

/** When the ring window is made, shown, made again and let go. */
export function createRingShow(deps: RingShowDeps): RingWindow {
  const state = startState();
  const arm = () => armWindow(state, deps);
  const shortcut = deps.shortcut(arm);
  return {
    present(rings) {
      state.rings = rings.filter((ring) => ring.occurrence.state.kind === 'ringing');
      deps.flashMainWindow(state.rings.length > 0);
      if (state.rings.length === 0) {
        shortcut.letGo();
        // One that is only prepared waits for its ring.
        if (state.shown) letGo(state);
        return;
      }
      shortcut.hold();
      if (wantsWindow(state.rings)) showWindow(state, deps);
      tellFlash(state, deps);
    },
    prepare() {
      ensureWindow(state, deps);
      clearTimeout(state.letGoTimer);
      state.letGoTimer = setTimeout(() => {
        if (state.rings.length === 0) letGo(state);
      }, PREPARED_FOR_MS);
    },
    fit(height) {
      state.height = height;
      if (state.window) deps.surface.resize(state.window, height);
    },
    arm,
    release() {
      shortcut.letGo();
      letGo(state);
    },
    window: () => state.window,
  };
}

function startState(): State {
  return {
    window: null,
    rings: [],
    height: RING_START_HEIGHT,
    remakes: 0,
    shown: false,
    letGoTimer: undefined,
  };
}

/** A ring that cannot be heard must be seen, even if its window was not wanted. */
function wantsWindow(rings: readonly RingView[]): boolean {
  return rings.some((ring) => ring.showPopup || ring.silentFallback);
}

function tellFlash(state: State, deps: RingShowDeps): void {
  if (!state.window) return;
  deps.pages.send('ring', 'ring:flash', { flash: state.rings.some((ring) => ring.silentFallback) });
}

function ensureWindow(state: State, deps: RingShowDeps): BrowserWindow {
  state.window ??= followWindow(deps.surface.make(), state, deps);
  return state.window;
}

/** Shows the window for these rings; one that shows already, or is about to, stays as it is. */
function showWindow(state: State, deps: RingShowDeps): void {
  const window = ensureWindow(state, deps);
  if (state.shown && (window.isVisible() || window.webContents.isLoading())) return;
  state.shown = true;
  if (window.webContents.isLoading()) {
    window.webContents.once('dom-ready', () => {
      if (state.window === window && state.rings.length > 0) deps.surface.show(window, state.height);
    });
  } else deps.surface.show(window, state.height);
}

function armWindow(state: State, deps: RingShowDeps): void {
  if (state.rings.length === 0) return;
  showWindow(state, deps);
  state.window?.show();
  state.window?.focus();
  deps.pages.send('ring', 'ring:armed', undefined);
}

function letGo(state: State): void {
  clearTimeout(state.letGoTimer);
  const { window } = state;
  Object.assign(state, startState());
  window?.destroy();
}

function followWindow(window: BrowserWindow, state: State, deps: RingShowDeps): BrowserWindow {
  deps.pages.add('ring', window.webContents);
  window.on('close', (event) => {
    if (deps.isQuitting()) return;
    event.preventDefault();
    deps.onClosed();
  });
  const remake = (reason: string) => {
    if (state.window !== window) return;
    deps.log.error('ring page gone', { reason });
    remakeWindow(window, state, deps);
  };
  window.webContents.on('render-process-gone', (_event, details) => remake(details.reason));
  window.webContents.on('did-fail-load', (_event, code) => remake(`load failed: ${code}`));
  window.on('unresponsive', () => remake('unresponsive'));
  return window;
}

/** A dead page would leave an empty window on top of everything: it is thrown away, and made again while it is needed. */
function remakeWindow(window: BrowserWindow, state: State, deps: RingShowDeps): void {
  state.window = null;
  state.shown = false;
  state.remakes += 1;
  window.destroy();
  if (state.rings.length === 0 || state.remakes > MAX_REMAKES) return;
  if (wantsWindow(state.rings)) showWindow(state, deps);
  tellFlash(state, deps);
}
