import type { Translate } from '#shared/messages/translate.ts';
import type { MenuAction } from '../item-menu/menu-store.ts';
import { viewActions } from '../lists/view-actions.ts';
import { useAppStore } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';

/** How the alarms are ordered and divided, and the pause of them all. */
export function alarmListActions(t: Translate): readonly MenuAction[] {
  const settings = useAppStore.getState().projection?.settings;
  if (settings === undefined) return [];
  return [
    { id: 'pause', text: t('ui.pause.menu'), run: () => openPanel({ kind: 'pause' }) },
    ...viewActions(t, 'ui.list.sort', {
      chosen: settings.alarmSort,
      texts: {
        time: 'ui.list.by-time',
        label: 'ui.list.by-label',
        next: 'ui.list.by-next',
        created: 'ui.list.by-created',
        changed: 'ui.list.by-changed',
      },
      patch: (alarmSort) => ({ alarmSort }),
    }),
    ...viewActions(t, 'ui.list.group', {
      chosen: settings.alarmGroup,
      texts: { none: 'ui.list.no-groups', label: 'ui.list.by-label', repeat: 'ui.list.by-repeat' },
      patch: (alarmGroup) => ({ alarmGroup }),
    }),
  ];
}
