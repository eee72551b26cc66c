import { type WallTime, wallTimeFromParts } from '#shared/time/wall-time.ts';
import { execute } from '../commands.ts';
import type { Formats } from '../i18n/formats.ts';
import { undo } from '../steps/undo.ts';
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
  const alarmTime = wallTimeAt(minute);
  if (item.alarmTime === alarmTime) return;
  const result = await execute({ kind: 'edit-alarm', id, alarmTime });
  if (!result.ok) return;
  const { step } = result;
  showToast({
    tone: 'plain',
    message: 'ui.day.moved',
    values: { label: item.label, time: formats.wallTime(alarmTime) },
    undo: () => void undo(step),
    ...(step === undefined ? {} : { step }),
  });
}
