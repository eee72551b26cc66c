import type { Day, Recurrence } from '#shared/domain/recurrence.ts';
import { recurrenceSchema } from '#shared/domain/recurrence.ts';
import type { UsageProblem } from './invocation.ts';

/** In the order of the wire: 0 = Sunday. */
const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** `--repeat` and `--days` of an alarm. `--days` alone means weekly; without either it rings once. */
export function readRepeat(
  repeat: string | undefined,
  days: string | undefined,
): { recurrence: Recurrence; days: readonly Day[] } | { problem: UsageProblem } {
  const recurrence = recurrenceSchema.safeParse(repeat ?? (days === undefined ? 'once' : 'weekly'));
  if (!recurrence.success) return { problem: { kind: 'bad-repeat', text: repeat ?? '' } };
  if (recurrence.data !== 'weekly') {
    return days === undefined
      ? { recurrence: recurrence.data, days: [] }
      : { problem: { kind: 'days-without-weekly' } };
  }
  if (days === undefined) return { problem: { kind: 'weekly-without-days' } };
  const chosen = readDays(days);
  return chosen ? { recurrence: 'weekly', days: chosen } : { problem: { kind: 'bad-days', text: days } };
}

/** Comma-separated English day names, whole or their first three letters; null if any is none of them. */
function readDays(text: string): readonly Day[] | null {
  const days = text.toLowerCase().split(',').map(dayOf);
  return days.includes(-1) ? null : [...new Set(days)].sort((a, b) => a - b);
}

function dayOf(text: string): Day {
  const name = text.trim();
  return DAY_NAMES.findIndex((day) => day === name || day.slice(0, 3) === name);
}
