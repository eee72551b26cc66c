import { type PointerEvent, useRef } from 'react';
import { minuteAt, type Point } from './dial-geometry.ts';

const STEP_MINUTES = 5;
/** Less movement than this is a click with an unsteady hand. */
const DRAG_BEGINS_PX = 4;

interface Drag {
  readonly from: Point;
  readonly isMoving: boolean;
}

interface DragParts {
  readonly isMovable: boolean;
  readonly onPreview: (minute: number | null) => void;
  readonly onDrop: (minute: number) => void;
  readonly onClick: () => void;
}

/** A mark that follows the pointer round the dial, in steps of five minutes, with Shift of one. */
export function useMarkDrag({ isMovable, onPreview, onDrop, onClick }: DragParts) {
  const drag = useRef<Drag | null>(null);
  const end = (event: PointerEvent<SVGGElement>): Drag | null => {
    const ended = drag.current;
    drag.current = null;
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      event.currentTarget.releasePointerCapture(event.pointerId);
    }
    onPreview(null);
    return ended;
  };
  return {
    onPointerDown(event: PointerEvent<SVGGElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { from: { x: event.clientX, y: event.clientY }, isMoving: false };
    },
    onPointerMove(event: PointerEvent<SVGGElement>) {
      const current = drag.current;
      if (current === null || !isMovable) return;
      const { clientX: x, clientY: y } = event;
      if (!current.isMoving && Math.hypot(x - current.from.x, y - current.from.y) < DRAG_BEGINS_PX) return;
      drag.current = { ...current, isMoving: true };
      onPreview(pointedMinute(event));
    },
    onPointerUp(event: PointerEvent<SVGGElement>) {
      const ended = end(event);
      if (ended === null) return;
      if (ended.isMoving) onDrop(pointedMinute(event));
      else onClick();
    },
    onPointerCancel: (event: PointerEvent<SVGGElement>) => void end(event),
    /** Gives a drag up; true if there was one. */
    cancelDrag(): boolean {
      const was = drag.current !== null;
      drag.current = null;
      if (was) onPreview(null);
      return was;
    },
  };
}

function pointedMinute(event: PointerEvent<SVGGElement>): number {
  const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM()?.inverse();
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return minuteAt(point, event.shiftKey ? 1 : STEP_MINUTES);
}
