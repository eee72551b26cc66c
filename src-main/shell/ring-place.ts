import type { Rectangle } from './window-state.ts';

export const RING_WIDTH = 460;
export const RING_START_HEIGHT = 260;
/** Above the taskbar or dock, clear of the corners where systems show their notifications. */
const BOTTOM_GAP = 96;

/**
 * In the middle of the lower part of a screen: seen at once, but not under a mouse that is about to click in the
 * window a person works in. Never larger than the screen's work area.
 */
export function ringPlace(workArea: Rectangle, height: number): Rectangle {
  const width = Math.min(RING_WIDTH, workArea.width);
  const fitting = Math.min(height, workArea.height);
  const lowest = workArea.y + workArea.height - fitting;
  return {
    x: Math.round(workArea.x + (workArea.width - width) / 2),
    y: Math.max(workArea.y, Math.round(lowest - Math.min(BOTTOM_GAP, (workArea.height - fitting) / 2))),
    width,
    height: fitting,
  };
}
