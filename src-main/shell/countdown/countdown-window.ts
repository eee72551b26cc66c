import type { BrowserWindow } from 'electron';
import type { Settings } from '#shared/domain/settings.ts';
import type { Pages } from '../../ipc/pages.ts';
import type { Delay } from '../../ports/delay.ts';
import type { Log } from '../../ports/log.ts';
import type { Rectangle } from '../window-state.ts';
import { type CountdownPlaces, type Display, keepPlace, placeCountdown } from './countdown-place.ts';
import type { CountdownPlacesFile } from './countdown-places-file.ts';

/** A window that is dragged says so many times a second; its place is kept once it rests. */
const REST_MS = 400;
/** Systems move windows about for a while after a display has come or gone; that is no wish of the person's. */
const DISPLAYS_SETTLE_MS = 1_500;
/** A page that dies more often than this is not made again until the window is opened anew. */
const MAX_REMAKES = 3;

/** The window as the system gives it. */
export interface CountdownSurface {
  make(bounds: Rectangle): BrowserWindow;
  /** Above everything, without taking the focus. */
  show(window: BrowserWindow): void;
  look(window: BrowserWindow, look: { readonly opacity: number; readonly clickThrough: boolean }): void;
  /** The main one first. */
  displays(): readonly [Display, ...Display[]];
  displayOf(bounds: Rectangle): Display;
  onDisplaysChanged(listener: () => void): () => void;
}

export interface CountdownDeps {
  readonly surface: CountdownSurface;
  readonly pages: Pages;
  readonly log: Log;
  readonly delay: Delay;
  readonly file: CountdownPlacesFile;
  readonly settings: () => Pick<Settings, 'countdownOpacity' | 'countdownClickThrough'>;
  readonly isQuitting: () => boolean;
  /** Whether the timer runs or is paused. */
  readonly isCounting: (id: string) => boolean;
  /** It was opened or closed. */
  readonly changed: () => void;
}

/** So many timers stack in it. */
export const MAX_SHOWN_TIMERS = 6;

/** A small window on top with the time left of some timers; it goes with the last of them. */
export class CountdownWindow {
  readonly #deps: CountdownDeps;
  #window: BrowserWindow | null = null;
  #ids: readonly string[] = [];
  #places: CountdownPlaces;
  /** Where we put it; anywhere else is where the person did. */
  #placed: Rectangle | null = null;
  #isSettling = false;
  #remakes = 0;
  #cancelRest: () => void = () => {};
  #cancelSettling: () => void = () => {};
  readonly #stopDisplays: () => void;

  constructor(deps: CountdownDeps) {
    this.#deps = deps;
    this.#places = deps.file.read();
    this.#stopDisplays = deps.surface.onDisplaysChanged(() => this.#displaysChanged());
  }

  /** Those that are shown, the first at the top; none while it is closed. */
  shown(): readonly string[] {
    return this.#ids;
  }

  /** Shows these timers as well, as far as they count down and there is room. */
  show(ids: readonly string[]): void {
    const wanted = [...new Set([...this.#ids, ...ids])].filter(this.#deps.isCounting);
    this.#setIds(wanted.slice(0, MAX_SHOWN_TIMERS));
  }

  hide(id: string): void {
    this.#setIds(this.#ids.filter((other) => other !== id));
  }

  close(): void {
    this.#setIds([]);
  }

  /** Items or settings have changed: what no longer counts down goes. */
  follow(): void {
    if (this.#window === null) return;
    this.#setIds(this.#ids.filter(this.#deps.isCounting));
    if (this.#window !== null) this.#deps.surface.look(this.#window, this.#look());
  }

  /** Lets it go with the app. */
  release(): void {
    this.#stopDisplays();
    this.close();
  }

  window(): BrowserWindow | null {
    return this.#window;
  }

  #setIds(ids: readonly string[]): void {
    const wasOpen = this.#window !== null;
    if (ids.length === this.#ids.length && ids.every((id, index) => id === this.#ids[index])) return;
    this.#keepPlace();
    this.#ids = ids;
    if (ids.length === 0) this.#letGo();
    else if (this.#window === null) this.#open();
    else this.#place(this.#window);
    this.#deps.pages.send('timer', 'timer:shown', { ids: [...ids] });
    if (wasOpen !== (this.#window !== null)) this.#deps.changed();
  }

  #open(): void {
    const { surface } = this.#deps;
    const bounds = this.#wantedPlace();
    const window = surface.make(bounds);
    this.#window = window;
    this.#placed = bounds;
    this.#followWindow(window);
    window.webContents.once('dom-ready', () => {
      if (this.#window !== window) return;
      surface.look(window, this.#look());
      surface.show(window);
      this.#place(window);
    });
  }

  #followWindow(window: BrowserWindow): void {
    this.#deps.pages.add('timer', window.webContents);
    window.on('close', (event) => {
      if (this.#deps.isQuitting()) return;
      event.preventDefault();
      this.close();
    });
    window.on('move', () => this.#rest());
    window.on('resize', () => this.#rest());
    const remake = (reason: string) => this.#remake(window, reason);
    window.webContents.on('render-process-gone', (_event, details) => remake(details.reason));
    window.webContents.on('did-fail-load', (_event, code) => remake(`load failed: ${code}`));
  }

  /** A dead page would leave an empty window on top of everything. */
  #remake(window: BrowserWindow, reason: string): void {
    if (this.#window !== window) return;
    this.#deps.log.error('countdown page gone', { reason });
    this.#remakes += 1;
    const ids = this.#ids;
    this.close();
    if (this.#remakes <= MAX_REMAKES) this.show(ids);
  }

  #letGo(): void {
    this.#cancelRest();
    this.#cancelSettling();
    this.#isSettling = false;
    const window = this.#window;
    this.#window = null;
    window?.destroy();
  }

  #look() {
    const { countdownOpacity, countdownClickThrough } = this.#deps.settings();
    return { opacity: countdownOpacity, clickThrough: countdownClickThrough };
  }

  #wantedPlace(): Rectangle {
    return placeCountdown(this.#places, this.#deps.surface.displays(), this.#ids.length);
  }

  #place(window: BrowserWindow): void {
    this.#placed = this.#wantedPlace();
    window.setBounds(this.#placed);
  }

  #rest(): void {
    this.#cancelRest();
    if (this.#isSettling) return;
    this.#cancelRest = this.#deps.delay(REST_MS, () => this.#keepPlace());
  }

  /** Keeps where the person has put it, if that is not where we did. */
  #keepPlace(): void {
    this.#cancelRest();
    if (this.#window === null || this.#isSettling) return;
    const bounds = this.#window.getBounds();
    if (isSame(bounds, this.#placed)) return;
    const { surface, file } = this.#deps;
    this.#places = keepPlace(this.#places, surface.displayOf(bounds), bounds, this.#ids.length);
    this.#placed = bounds;
    file.write(this.#places);
  }

  #displaysChanged(): void {
    if (this.#window === null) return;
    this.#isSettling = true;
    this.#cancelRest();
    this.#cancelSettling();
    this.#cancelSettling = this.#deps.delay(DISPLAYS_SETTLE_MS, () => {
      this.#isSettling = false;
      if (this.#window !== null) this.#place(this.#window);
    });
  }
}

function isSame(a: Rectangle, b: Rectangle | null): boolean {
  return b !== null && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
