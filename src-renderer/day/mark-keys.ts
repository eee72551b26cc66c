import type { KeyboardEvent } from 'react';
import { movedMinute } from './dial-geometry.ts';

const STEP_MINUTES = 5;
const PAGE_MINUTES = 60;

interface KeyParts {
  readonly isMovable: boolean;
  /** Where the mark stands while it is being moved, in minutes of the day. */
  readonly minute: number;
  readonly isPreviewed: boolean;
  readonly onPreview: (minute: number | null) => void;
  readonly onTake: () => void;
  readonly onOpen: () => void;
}

/** Arrow and page keys move a mark, Enter takes the new time or opens, Escape leaves it where it was. */
export function markKeys({ isMovable, minute, isPreviewed, onPreview, onTake, onOpen }: KeyParts) {
  return (event: KeyboardEvent) => {
    const by = stepOf(event);
    if (by !== 0 && isMovable) onPreview(movedMinute(minute, by));
    else if (event.key === 'Escape' && isPreviewed) onPreview(null);
    else if (event.key === 'Enter' || event.key === ' ') (isPreviewed ? onTake : onOpen)();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function stepOf({ key, shiftKey }: KeyboardEvent): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? 1 : STEP_MINUTES;
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? -1 : -STEP_MINUTES;
    case 'PageUp':
      return PAGE_MINUTES;
    case 'PageDown':
      return -PAGE_MINUTES;
    default:
      return 0;
  }
}
