import type { Translate } from '#shared/messages/translate.ts';
import type { MenuAction } from '../item-menu/menu-store.ts';
import { viewActions } from '../lists/view-actions.ts';
import { useAppStore } from '../stores/app-store.ts';

/** How the timers are ordered. */
export function timerListActions(t: Translate): readonly MenuAction[] {
  const settings = useAppStore.getState().projection?.settings;
  if (settings === undefined) return [];
  return viewActions(t, 'ui.list.sort', {
    chosen: settings.timerSort,
    texts: {
      state: 'ui.list.by-state',
      label: 'ui.list.by-label',
      created: 'ui.list.by-created',
      changed: 'ui.list.by-changed',
    },
    patch: (timerSort) => ({ timerSort }),
  });
}
