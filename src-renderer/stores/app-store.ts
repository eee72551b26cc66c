import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import { follow } from './follow.ts';
import type { Projection } from './projection.ts';

interface AppState {
  /** Null until the first snapshot came. */
  readonly projection: Projection | null;
  /** The main process did not answer; shown with a way to try again. */
  readonly failed: boolean;
}

export const useAppStore = create<AppState>(() => ({ projection: null, failed: false }));

/** Asks the main process for everything anew. */
export const loadProjection = follow(bridge, {
  get: () => useAppStore.getState().projection,
  set: (projection) => useAppStore.setState({ projection, failed: false }),
  failed: () => useAppStore.setState((state) => ({ failed: state.projection === null })),
});

/** Selects from the projection. Only for components shown after the first snapshot came. */
export function useProjection<T>(select: (projection: Projection) => T): T {
  return useAppStore((state) => {
    if (state.projection === null) throw new Error('the projection is not loaded yet');
    return select(state.projection);
  });
}
