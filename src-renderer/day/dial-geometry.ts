/** The dial's drawing is a square of this side, in SVG units, with its middle at 0, 0. */
export const DIAL_SIZE = 400;
export const RIM_RADIUS = 170;
/** The innermost timer ring leaves the middle to the time. */
export const OUTER_TIMER_RADIUS = 128;
export const TIMER_RING_STEP = 11;

const MINUTES_A_DAY = 24 * 60;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Degrees clockwise from the top, where midnight is. */
export function degreesOf(minute: number): number {
  return (minute / MINUTES_A_DAY) * 360;
}

export function pointAt(minute: number, radius: number): Point {
  const radians = (degreesOf(minute) * Math.PI) / 180;
  return { x: rounded(Math.sin(radians) * radius), y: rounded(-Math.cos(radians) * radius) };
}

/** The minute of the day, 0–1439, that a point seen from the middle is at, to the nearest `stepMinutes`. */
export function minuteAt({ x, y }: Point, stepMinutes: number): number {
  const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
  return (Math.round((turn * MINUTES_A_DAY) / stepMinutes) * stepMinutes) % MINUTES_A_DAY;
}

/** `minute` moved by `by`, round the clock. */
export function movedMinute(minute: number, by: number): number {
  return (((minute + by) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
}

function rounded(value: number): number {
  // "-0" would be written into the drawing.
  return Math.round(value * 100) / 100 + 0;
}
