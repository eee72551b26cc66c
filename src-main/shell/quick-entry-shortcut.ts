import type { Settings } from '#shared/domain/settings.ts';
import type { Environment } from '#shared/ipc/snapshot.ts';
import type { GlobalShortcut } from './global-shortcut.ts';

type Wanted = Pick<Settings, 'quickEntryShortcut' | 'ringShortcut'>;

/**
 * Keeps the keys of the settings for the quick entry, and knows whether the system gave them. Those of the ring window are
 * left to it: it takes them only while something rings, and must then have them.
 */
export function createQuickEntryShortcut(keys: GlobalShortcut) {
  let state: Environment['quickEntryShortcut'] = 'none';
  let tried = '';
  let isHeld = false;
  return {
    state: () => state,
    /** Tries keys only when they are others: whoever was refused them is not asked again at every change of a setting. */
    follow({ quickEntryShortcut, ringShortcut }: Wanted) {
      const wanted = quickEntryShortcut === ringShortcut ? '' : quickEntryShortcut;
      if (wanted !== tried) {
        keys.letGo();
        isHeld = wanted !== '' && keys.hold(wanted);
        tried = wanted;
      }
      state = quickEntryShortcut === '' ? 'none' : isHeld ? 'held' : 'taken';
    },
    letGo: keys.letGo,
  };
}
