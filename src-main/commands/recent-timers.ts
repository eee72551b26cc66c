import type { StoredItem } from '#shared/domain/item.ts';
import { isTimer } from '#shared/domain/item.ts';
import { withRecent } from '#shared/domain/quick-start.ts';
import { MAX_RECENT_TIMERS } from '#shared/domain/quick-timer.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { presetSeconds } from '#shared/domain/timer-machine.ts';
import type { StoreWrite } from '../ports/record-store.ts';
import type { ItemCommand } from './item-edits.ts';

/** Remembers a timer that the command started; nothing to write if it is the one started last. */
export function recentTimerWrites(
  command: ItemCommand,
  stored: StoredItem,
  settings: Settings,
): readonly StoreWrite[] {
  if (!isTimer(stored) || !starts(command)) return [];
  const started = { label: stored.item.label, durationSeconds: presetSeconds(stored) };
  const [last] = settings.recentTimers;
  if (last?.label === started.label && last.durationSeconds === started.durationSeconds) return [];
  const recentTimers = withRecent(settings.recentTimers, started, MAX_RECENT_TIMERS);
  return [{ kind: 'put-settings', settings: { ...settings, recentTimers } }];
}

function starts(command: ItemCommand): boolean {
  if (command.kind === 'create-timer') return command.start === true;
  return command.kind === 'start-timer' || command.kind === 'restart-timer';
}
