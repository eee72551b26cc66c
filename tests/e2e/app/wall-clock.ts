import { waitUntil } from '../desktop/wait-until.ts';

const MINUTE_MS = 60_000;
/** Setting an alarm through the window takes a moment, on a busy machine a longer one. */
const LEAST_AHEAD_MS = 25_000;
/** A server tells its clock to the second: edits that are told apart by it are made this much apart. */
const APART_MS = 3000;

export interface Moment {
  /** `HH:MM` on the wall of the desktop's zone. */
  readonly wallTime: string;
  readonly instant: number;
}

/** The next full minute that leaves enough time to set an alarm for it: at most 85 s ahead. */
export function nextFullMinute(zone: string | undefined): Moment {
  const instant = Math.ceil((Date.now() + LEAST_AHEAD_MS) / MINUTE_MS) * MINUTE_MS;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return { wallTime: format.format(instant), instant };
}

/** Resolves when what is edited now counts as later than what was edited before, on any device. */
export async function aMomentLater(): Promise<void> {
  const later = Date.now() + APART_MS;
  await waitUntil('a later moment', () => Date.now() > later);
}
