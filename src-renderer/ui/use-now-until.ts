import { SECONDS_SHOWN_BELOW_MS } from '../i18n/durations.ts';
import { useNow } from './use-now.ts';

/** The coarse tick is up to a minute old when it decides. */
const FINE_BELOW_MS = SECONDS_SHOWN_BELOW_MS + 60_000;

/** The present instant, as finely as the time until `due` is shown in words; null = nothing is awaited, no tick. */
export function useNowUntil(due: number | null): number {
  const coarse = useNow(due === null ? 'still' : 'minute');
  const isNear = due !== null && due - coarse < FINE_BELOW_MS;
  const fine = useNow(isNear ? 'second' : 'still');
  return isNear ? fine : coarse;
}
