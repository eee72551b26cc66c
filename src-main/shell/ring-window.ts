import type { Settings } from '#shared/domain/settings.ts';
import { makeRingBrowserWindow, resizeRing, showRing } from './ring-browser-window.ts';
import { createRingShortcut } from './ring-shortcut.ts';
import { createRingShow, type RingShowDeps, type RingWindow } from './ring-show.ts';

export interface RingWindowDeps extends Omit<RingShowDeps, 'surface' | 'shortcut'> {
  readonly title: () => string;
  readonly settings: () => Pick<Settings, 'ringShortcut'>;
  readonly iconPath: string | null;
}

/** Shows what rings in a window of its own, above everything, that nobody can close by accident. */
export function createRingWindow(deps: RingWindowDeps): RingWindow {
  return createRingShow({
    ...deps,
    surface: {
      make: () => makeRingBrowserWindow(deps.title(), deps.iconPath),
      show: showRing,
      resize: resizeRing,
    },
    shortcut: (onPressed) =>
      createRingShortcut({ accelerator: () => deps.settings().ringShortcut, onPressed, log: deps.log }),
  });
}
