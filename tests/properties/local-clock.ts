/** What the clock on the wall shows at an instant, read from Intl: milliseconds as if the local time were UTC. */
export type LocalClock = (instant: number) => number;

/** Goes only from instant to local time, through Intl, so that it shares nothing with the code under test. */
export function localClock(zone: string): LocalClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (instant) => {
    // "MM/DD/YYYY, HH:MM:SS"; a template of ours, not a person's.
    const text = format.format(instant);
    const at = (from: number, to: number) => Number(text.slice(from, to));
    return Date.UTC(at(6, 10), at(0, 2) - 1, at(3, 5), at(12, 14), at(15, 17), at(18, 20));
  };
}

const DAY = 86_400_000;

/** The first instants (whole seconds) of every new offset from `fromYear` to the end of `toYear`, found by looking daily. */
export function offsetChanges(clock: LocalClock, fromYear: number, toYear: number): number[] {
  const changes: number[] = [];
  const end = Date.UTC(toYear + 1, 0, 1);
  let start = Date.UTC(fromYear, 0, 1);
  let offset = clock(start) - start;
  for (; start < end; start += DAY) {
    const next = clock(start + DAY) - (start + DAY);
    if (next !== offset) changes.push(halve(clock, start, offset));
    offset = next;
  }
  return changes;
}

function halve(clock: LocalClock, start: number, offset: number): number {
  let same = start;
  let changed = start + DAY;
  while (changed - same > 1000) {
    const middle = Math.floor((same + changed) / 2000) * 1000;
    if (clock(middle) - middle === offset) same = middle;
    else changed = middle;
  }
  return changed;
}
