import type { WallTime } from '#shared/time/wall-time.ts';
import { useFormats } from '../i18n/speech.tsx';

/** A wall time, its AM or PM in small. */
export function WallClock({ time }: { time: WallTime }) {
  const formats = useFormats();
  return formats
    .wallTimeParts(time)
    .map(({ text, isDayPeriod }) => (isDayPeriod ? <small key={text}>{text}</small> : text));
}
