import { useSyncExternalStore } from 'react';
import { createTicker, type Ticker, type TickerPage } from './ticker.ts';

/** How finely a component shows time; `still` needs no tick. */
export type Resolution = 'second' | 'minute' | 'still';

const page: TickerPage = {
  now: () => Date.now(),
  isVisible: () => document.visibilityState === 'visible',
  onVisibilityChange: (listener) => document.addEventListener('visibilitychange', listener),
  after(ms, run) {
    const id = setTimeout(run, ms);
    return () => clearTimeout(id);
  },
};

const still: Ticker = { subscribe: () => () => {}, now: () => 0 };
const tickers: Record<Resolution, Ticker> = {
  second: createTicker(page, 1_000),
  minute: createTicker(page, 60_000),
  still,
};

/** The present instant in epoch ms, renewed at every second or minute; 0 when `still`. */
export function useNow(resolution: Resolution): number {
  const ticker = tickers[resolution];
  return useSyncExternalStore(ticker.subscribe, ticker.now);
}
