import type { LocalClock } from './local-clock.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
export const DATES = 9;
/** Whole dates on both sides, so that a wall time shifted out of the nine days is still found. */
const MARGIN = 2;
/** To either side of the change: the nine dates, a day more, and what zones differ from UTC. */
const WALKED_DAYS = 7;

/** The local minutes of nine dates, by walking through the instants around them. */
export interface MinuteMap {
  /** The first of the nine dates, in days since 1970-01-01. */
  readonly firstDate: number;
  /** When the clock first showed a local minute (ms as if UTC); undefined if it never did. */
  firstShown(local: number): number | undefined;
  /** Whether any minute of the date was shown. */
  exists(date: number): boolean;
  /** Where the clock jumped ahead: the local minutes from `from` to before `to` were never shown then. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Walks minute by minute (half a minute where the offset has seconds). With `everyMinute` each of them is read from the
 * clock; otherwise those of an hour whose both ends have one offset are counted on from its start.
 */
export function walkMinutes(clock: LocalClock, change: number, everyMinute: boolean): MinuteMap {
  const changeDate = Math.floor(clock(change) / DAY);
  const firstDate = changeDate - Math.floor(DATES / 2);
  const walk = new Walk((firstDate - MARGIN) * DAY, DATES + 2 * MARGIN);
  const from = Math.floor(change / HOUR) * HOUR - WALKED_DAYS * DAY;
  const to = from + 2 * WALKED_DAYS * DAY;
  for (let hour = from, offset = clock(hour) - hour, next = offset; hour < to; hour += HOUR, offset = next) {
    next = clock(hour + HOUR) - (hour + HOUR);
    const steady = !everyMinute && next === offset;
    const step = offset % MINUTE === 0 && next % MINUTE === 0 ? MINUTE : MINUTE / 2;
    for (let at = hour; at < hour + HOUR; at += step) walk.see(at, steady ? at + offset : clock(at));
  }
  return walk.map(firstDate);
}

class Walk {
  private readonly start: number;
  private readonly shown: Float64Array;
  private readonly gaps: { from: number; to: number }[] = [];
  private lastAt = Number.NaN;
  private lastLocal = Number.NaN;

  constructor(start: number, dates: number) {
    this.start = start;
    this.shown = new Float64Array(dates * 1440).fill(Number.NaN);
  }

  see(at: number, local: number): void {
    const expected = this.lastLocal + (at - this.lastAt);
    if (local > expected) this.gaps.push({ from: expected, to: local });
    this.lastAt = at;
    this.lastLocal = local;
    if (local % MINUTE !== 0) return;
    const index = (local - this.start) / MINUTE;
    if (index >= 0 && index < this.shown.length && Number.isNaN(this.shown[index])) this.shown[index] = at;
  }

  map(firstDate: number): MinuteMap {
    const { start, shown, gaps } = this;
    const firstShown = (local: number) => {
      const at = shown[(local - start) / MINUTE];
      return at === undefined || Number.isNaN(at) ? undefined : at;
    };
    const exists = (date: number) => {
      const index = (date * DAY - start) / MINUTE;
      return shown.subarray(index, index + 1440).some((at) => !Number.isNaN(at));
    };
    return { firstDate, firstShown, exists, gaps };
  }
}
