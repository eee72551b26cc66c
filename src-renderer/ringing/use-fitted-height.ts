import { type RefObject, useEffect, useRef } from 'react';
import { bridge } from '../bridge.ts';

/** The bounds of what the window may be asked for, in CSS pixels. */
const MIN_HEIGHT = 100;
const MAX_HEIGHT = 1_200;

/** Asks for a window as high as the element, whenever its height changes. */
export function useFittedHeight(): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    let asked = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.min(
        MAX_HEIGHT,
        Math.max(MIN_HEIGHT, Math.ceil(measured.getBoundingClientRect().height)),
      );
      if (height === asked) return;
      asked = height;
      bridge.request('ring:fit', height).catch(() => {
        // The window keeps its height and scrolls.
      });
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return element;
}
