import { z } from 'zod';
import type { Rectangle } from '../window-state.ts';

const offset = z.int().min(-100_000).max(100_000);

/** Where the window lies on one display: from the upper left corner of its work area, and how large one timer is in it. */
const placeSchema = z.object({
  x: offset,
  y: offset,
  width: z.int().min(1).max(10_000),
  rowHeight: z.int().min(1).max(10_000),
});
export type CountdownPlace = z.infer<typeof placeSchema>;

/** The places on every display it was ever put on, and the display it was put on last. */
const placesSchema = z.object({
  last: z.string().max(200).nullable(),
  byDisplay: z.record(z.string().max(200), placeSchema),
});
export type CountdownPlaces = z.infer<typeof placesSchema>;

export interface Display {
  readonly id: string;
  readonly workArea: Rectangle;
}

export const NO_PLACES: CountdownPlaces = { last: null, byDisplay: {} };
export const MIN_ROW = { width: 150, height: 56 };
const DEFAULT_ROW = { width: 270, height: 92 };
const GAP = 24;
/** So many displays are remembered. */
const MAX_DISPLAYS = 20;

/** Reads what the file holds; anything that does not fit is forgotten. */
export function parsePlaces(text: string): CountdownPlaces {
  try {
    const parsed = placesSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : NO_PLACES;
  } catch {
    return NO_PLACES;
  }
}

/**
 * Where `rows` timers are shown: on the display it was put on last if that is there, else on the first one, at its place
 * there, or in the upper right corner. Always wholly within the work area.
 */
export function placeCountdown(
  places: CountdownPlaces,
  displays: readonly [Display, ...Display[]],
  rows: number,
): Rectangle {
  const display = displays.find(({ id }) => id === places.last) ?? displays[0];
  const { workArea } = display;
  const kept = places.byDisplay[display.id];
  const wanted = {
    width: kept?.width ?? DEFAULT_ROW.width,
    height: (kept?.rowHeight ?? DEFAULT_ROW.height) * rows,
  };
  const width = within(wanted.width, MIN_ROW.width, workArea.width);
  const height = within(wanted.height, MIN_ROW.height * rows, workArea.height);
  const x = workArea.x + (kept?.x ?? workArea.width - width - GAP);
  const y = workArea.y + (kept?.y ?? GAP);
  return {
    x: within(x, workArea.x, workArea.x + workArea.width - width),
    y: within(y, workArea.y, workArea.y + workArea.height - height),
    width,
    height,
  };
}

/** The places after a person put the window at `bounds`, with `rows` timers in it. */
export function keepPlace(
  places: CountdownPlaces,
  display: Display,
  bounds: Rectangle,
  rows: number,
): CountdownPlaces {
  const place = {
    x: bounds.x - display.workArea.x,
    y: bounds.y - display.workArea.y,
    width: bounds.width,
    rowHeight: Math.max(1, Math.round(bounds.height / rows)),
  };
  const others = Object.entries(places.byDisplay).filter(([id]) => id !== display.id);
  const byDisplay = Object.fromEntries([...others, [display.id, place] as const].slice(-MAX_DISPLAYS));
  return { last: display.id, byDisplay };
}

/** `value`, but not below `least`, and above all not above `most`. */
function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most));
}
