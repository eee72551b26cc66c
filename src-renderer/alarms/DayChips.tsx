import type { Alarm } from '#shared/domain/item.ts';
import { ringDays } from '#shared/domain/recurrence.ts';
import { weekFrom } from '../i18n/recurrence-words.ts';
import { useConventions, useFormats } from '../i18n/speech.tsx';

/** The week at a glance; the same is said in words beside it. */
export function DayChips({ alarm }: { alarm: Alarm }) {
  const formats = useFormats();
  const { firstDay } = useConventions();
  const days = ringDays(alarm.recurrence, alarm.days);
  return (
    <span className="day-chips" aria-hidden="true">
      {weekFrom(firstDay).map((day) => (
        <span key={day} data-on={days.includes(day) || undefined}>
          {formats.weekday(day, 'narrow')}
        </span>
      ))}
    </span>
  );
}
