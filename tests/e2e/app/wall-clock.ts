const MINUTE_MS = 60_000;
/** Setting an alarm through the window takes a moment, on a busy machine a longer one. */
const LEAST_AHEAD_MS = 25_000;

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
