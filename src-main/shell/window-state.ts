import { z } from 'zod';

const coordinate = z.int().min(-100_000).max(100_000);
const size = z.int().min(1).max(100_000);

/** The main window's place as kept between runs. */
export const windowStateSchema = z.object({
  x: coordinate,
  y: coordinate,
  width: size,
  height: size,
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MIN_SIZE = { width: 320, height: 400 };
export const DEFAULT_SIZE = { width: 900, height: 680 };
/** So much of the window's upper edge must lie on a screen that the person can take hold of it. */
const REACHABLE = { width: 120, height: 40 };

/** Reads what the file holds; anything that does not fit is forgotten. */
export function parseWindowState(text: string): WindowState | null {
  try {
    const parsed = windowStateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Where to open: the kept place if it can be reached on today's screens, else centred by the system (no x and y). */
export function placeWindow(
  state: WindowState | null,
  workAreas: readonly Rectangle[],
): { x?: number; y?: number; width: number; height: number } {
  if (!state) return DEFAULT_SIZE;
  const largest = {
    width: Math.max(MIN_SIZE.width, ...workAreas.map((area) => area.width)),
    height: Math.max(MIN_SIZE.height, ...workAreas.map((area) => area.height)),
  };
  const width = Math.min(Math.max(state.width, MIN_SIZE.width), largest.width);
  const height = Math.min(Math.max(state.height, MIN_SIZE.height), largest.height);
  const titleBar = { x: state.x, y: state.y, width, height: REACHABLE.height };
  const reachable = workAreas.some((area) => overlapWidth(titleBar, area) >= REACHABLE.width);
  return reachable ? { x: state.x, y: state.y, width, height } : { width, height };
}

/** How wide the part of `bar` on `area` is, 0 unless its whole height lies on it. */
function overlapWidth(bar: Rectangle, area: Rectangle): number {
  if (bar.y < area.y || bar.y + bar.height > area.y + area.height) return 0;
  return Math.min(bar.x + bar.width, area.x + area.width) - Math.max(bar.x, area.x);
}
