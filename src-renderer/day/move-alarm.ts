import { type WallTime, wallTimeFromParts } from '#shared/time/wall-time.ts';
import { execute } from '../commands.ts';
import type { Formats } from '../i18n/formats.ts';
import { useAppStore } from '../stores/app-store.ts';
import { showToast } from '../stores/toasts.ts';

/** The wall time at a minute of the day, 0–1439. */
export function wallTimeAt(minute: number): WallTime {
  return wallTimeFromParts(Math.floor(minute / 60), minute % 60);
}

/** Gives an alarm the time its mark was moved to, says so, and offers to take it back. */
export async function moveAlarm(id: string, minute: number, formats: Formats): Promise<void> {
  const item = useAppStore.getState().projection?.items.get(id)?.item;
  if (item?.type !== 'alarm') return;
  const [before, alarmTime] = [item.alarmTime, wallTimeAt(minute)];
  if (before === alarmTime) return;
  const { ok } = await execute({ kind: 'edit-alarm', id, alarmTime });
  if (!ok) return;
  showToast({
    tone: 'plain',
    message: 'ui.day.moved',
    values: { label: item.label, time: formats.wallTime(alarmTime) },
    undo: () => void execute({ kind: 'edit-alarm', id, alarmTime: before }),
  });
}
