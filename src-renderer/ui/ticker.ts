/** What a ticker needs of the page. */
export interface TickerPage {
  now(): number;
  isVisible(): boolean;
  /** Calls back whenever the page becomes visible or hidden. */
  onVisibilityChange(listener: () => void): void;
  after(ms: number, run: () => void): () => void;
}

export interface Ticker {
  /** Told at every boundary while anyone listens and the page is visible. Returns the unsubscribe function. */
  subscribe(listener: () => void): () => void;
  /** The instant of the last tick, in epoch ms; fresh when nobody was listening before. */
  now(): number;
}

/** One clock for all who show time: it ticks at multiples of `stepMs` of the wall clock, and only when it is seen. */
export function createTicker(page: TickerPage, stepMs: number): Ticker {
  const listeners = new Set<() => void>();
  let cancel: (() => void) | null = null;
  let seen = page.now();

  function tick(): void {
    seen = page.now();
    for (const listener of listeners) listener();
    arm();
  }

  function arm(): void {
    cancel?.();
    cancel = null;
    if (listeners.size === 0 || !page.isVisible()) return;
    cancel = page.after(untilBoundary(page.now(), stepMs), tick);
  }

  page.onVisibilityChange(() => {
    if (listeners.size === 0) return;
    if (page.isVisible()) tick();
    else arm();
  });

  return {
    subscribe(listener) {
      if (listeners.size === 0) seen = page.now();
      listeners.add(listener);
      if (listeners.size === 1) arm();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) arm();
      };
    },
    now: () => seen,
  };
}

/** Milliseconds from `now` to the next multiple of `stepMs`, never 0. */
export function untilBoundary(now: number, stepMs: number): number {
  return stepMs - (((now % stepMs) + stepMs) % stepMs);
}
