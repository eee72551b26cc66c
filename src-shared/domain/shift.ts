import type { EpochMs } from '../time/instant.ts';
import { type WallTime, wallTimeFromParts, wallTimeParts } from '../time/wall-time.ts';
import { editAlarm } from './alarm-edits.ts';
import type { EditResult } from './edit-result.ts';
import type { Alarm, StoredAlarm } from './item.ts';
import { type Day, type Recurrence, ringDays } from './recurrence.ts';

const DAY_MINUTES = 1440;

export interface ShiftedTimes {
  readonly alarmTime: WallTime;
  readonly recurrence: Recurrence;
  readonly days: readonly Day[];
  /** How many days later it is: −1, 0 or 1. */
  readonly dayShift: number;
}

/** When an alarm rings after a shift. Over midnight its days go along: 23:50 on Fridays and 20 minutes are 00:10 on Saturdays. */
export function shiftedTimes(
  { alarmTime, recurrence, days }: Pick<Alarm, 'alarmTime' | 'recurrence' | 'days'>,
  minutes: number,
): ShiftedTimes {
  const { hour, minute } = wallTimeParts(alarmTime);
  const total = hour * 60 + minute + minutes;
  const dayShift = Math.floor(total / DAY_MINUTES);
  const ofDay = total - dayShift * DAY_MINUTES;
  const time = wallTimeFromParts(Math.floor(ofDay / 60), ofDay % 60);
  const moves = dayShift !== 0 && recurrence !== 'once' && recurrence !== 'daily';
  if (!moves) return { alarmTime: time, recurrence, days, dayShift };
  const moved = ringDays(recurrence, days).map((day) => (day + dayShift + 7) % 7);
  return { alarmTime: time, recurrence: 'weekly', days: moved.sort((a, b) => a - b), dayShift };
}

/** The alarm, so many minutes later (or earlier); its schedule starts afresh at `now`. */
export function shiftAlarm(stored: StoredAlarm, minutes: number, now: EpochMs): EditResult<StoredAlarm> {
  const { alarmTime, recurrence, days } = shiftedTimes(stored.item, minutes);
  const { id } = stored.item;
  return editAlarm(stored, { kind: 'edit-alarm', id, alarmTime, recurrence, days: [...days] }, now);
}
