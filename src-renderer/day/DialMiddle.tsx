import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useNow } from '../ui/use-now.ts';
import { wallTimeAt } from './move-alarm.ts';

/** The middle of the dial: the time, or the one that a mark is being moved to. */
export function DialMiddle({ preview }: { preview: number | null }) {
  const t = useTranslate();
  const formats = useFormats();
  const now = useNow('minute');
  return (
    <g className="dial-middle" data-moving={preview !== null || undefined}>
      <text className="dial-time" y={-4}>
        {preview === null ? formats.time(now) : formats.wallTime(wallTimeAt(preview))}
      </text>
      <text className="dial-date" y={28}>
        {preview === null ? formats.date(now) : t('ui.day.moving')}
      </text>
    </g>
  );
}
