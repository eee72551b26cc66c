import type { KeyboardEvent } from 'react';

/** What a key pressed in a list asks for. `index` counts all lines. */
export type ListWish =
  | { readonly kind: 'move'; readonly index: number; readonly extend: boolean }
  | { readonly kind: 'open' | 'select' | 'delete' };

const PAGE = 8;

/** What a key means on the row at `index`; null = nothing. `onRow`: the row itself has the focus, no button in it. */
export function listWish(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  at: {
    readonly index: number;
    readonly isItem: (index: number) => boolean;
    readonly count: number;
    readonly onRow: boolean;
  },
): ListWish | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = moveTarget(event.key, at);
  if (target !== null) return { kind: 'move', index: target, extend: event.shiftKey };
  if (event.key === 'Delete') return { kind: 'delete' };
  if (!at.onRow) return null;
  if (event.key === 'Enter') return { kind: 'open' };
  return event.key === ' ' ? { kind: 'select' } : null;
}

function moveTarget(
  key: string,
  { index, isItem, count }: { index: number; isItem: (index: number) => boolean; count: number },
): number | null {
  const steps: Readonly<Record<string, readonly [number, 1 | -1]>> = {
    ArrowDown: [index + 1, 1],
    ArrowUp: [index - 1, -1],
    PageDown: [Math.min(index + PAGE, count - 1), -1],
    PageUp: [Math.max(index - PAGE, 0), 1],
    Home: [0, 1],
    End: [count - 1, -1],
  };
  const step = steps[key];
  if (step === undefined) return null;
  const [from, direction] = step;
  // Headings are passed over.
  for (let line = from; line >= 0 && line < count; line += direction) if (isItem(line)) return line;
  return index;
}
