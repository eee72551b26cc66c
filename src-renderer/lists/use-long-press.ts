import { type PointerEvent, useEffect, useRef } from 'react';

const LONG_PRESS_MS = 500;
/** A finger that moves farther than this scrolls. */
const MAX_MOVE_PX = 8;

/** A finger that rests calls `onLongPress`; the click that its lifting makes is swallowed. */
export function useLongPress(onLongPress: () => void) {
  const timer = useRef<number | undefined>(undefined);
  const start = useRef({ x: 0, y: 0 });
  const cancel = () => window.clearTimeout(timer.current);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.pointerType !== 'touch') return;
      const row = event.currentTarget;
      start.current = { x: event.clientX, y: event.clientY };
      timer.current = window.setTimeout(() => {
        onLongPress();
        const swallow = (click: Event) => click.stopPropagation();
        row.ownerDocument.addEventListener('click', swallow, { capture: true, once: true });
        // A finger that slips off the row makes no click.
        window.setTimeout(() => row.ownerDocument.removeEventListener('click', swallow, true), 1_000);
      }, LONG_PRESS_MS);
    },
    onPointerMove({ clientX, clientY }: PointerEvent<HTMLElement>) {
      const { x, y } = start.current;
      if (Math.hypot(clientX - x, clientY - y) > MAX_MOVE_PX) cancel();
    },
    onPointerUp: cancel,
    onPointerCancel: cancel,
  };
}
