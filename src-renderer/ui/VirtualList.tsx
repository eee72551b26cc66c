import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useRef, useState } from 'react';

interface VirtualListProps<Entry> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly estimatedRowPx: number;
  readonly keyOf: (entry: Entry) => string;
  readonly children: (entry: Entry) => ReactNode;
}

/** A list of any length of which only the rows near the view exist. The row with the focus always does. */
export function VirtualList<Entry>({
  label,
  entries,
  estimatedRowPx,
  keyOf,
  children,
}: VirtualListProps<Entry>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const focusedIndex = focusedKey === null ? -1 : entries.findIndex((entry) => keyOf(entry) === focusedKey);
  const rangeExtractor = useCallback((range: Range) => rangeWith(range, focusedIndex), [focusedIndex]);
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowPx,
    getItemKey: (index) => keyOf(entries[index] as Entry),
    rangeExtractor,
    overscan: 6,
  });
  return (
    <div className="scroller" ref={scroller}>
      <ul
        aria-label={label}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onBlur={() => setFocusedKey(null)}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setFocusedKey(String(key))}
          >
            {children(entries[index] as Entry)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The visible rows and the one with the focus, which would lose it by being taken away. */
function rangeWith(range: Range, focusedIndex: number): number[] {
  const visible = defaultRangeExtractor(range);
  if (focusedIndex < 0 || visible.includes(focusedIndex)) return visible;
  return [...visible, focusedIndex].sort((a, b) => a - b);
}
