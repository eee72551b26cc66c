import type { Translate } from '#shared/messages/translate.ts';
import { bridge } from '../bridge.ts';
import type { MenuAction } from '../item-menu/menu-store.ts';
import { useAppStore } from '../stores/app-store.ts';
import { timersOf } from '../stores/lists.ts';
import { openPanel } from '../stores/panels.ts';
import type { TimerView } from './timer-view.ts';

/** The other ways to look at a timer that counts down. */
export function viewActions(t: Translate, id: string, view: TimerView): readonly MenuAction[] {
  if (view.kind !== 'running' && view.kind !== 'paused') return [];
  return [
    {
      id: 'full',
      text: t('ui.timer.full'),
      run: () => openPanel({ kind: 'full-timer', id }),
    },
    {
      id: 'on-top',
      text: t('ui.timer.on-top'),
      run: () => void bridge.request('timer:show', { id }),
    },
  ];
}

/** Shows the timer that ends next over the whole window, else a paused one. Returns whether there is one. */
export function showFullTimer(): boolean {
  const { projection } = useAppStore.getState();
  const timers = projection === null ? [] : timersOf(projection);
  const next =
    timers.find(({ view }) => view.kind === 'running') ?? timers.find(({ view }) => view.kind === 'paused');
  if (next === undefined) return false;
  openPanel({ kind: 'full-timer', id: next.stored.item.id });
  return true;
}
