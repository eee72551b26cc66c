import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

interface VirtualListProps<Entry> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly estimatedRowPx: number;
  /** Nothing in the rows takes the focus, so the list does: else no key could scroll it. */
  readonly isForReading?: boolean;
  /** The last rows are near the view: the list may go on. */
  readonly onEndNear?: () => void;
  readonly keyOf: (entry: Entry) => string;
  readonly children: (entry: Entry) => ReactNode;
}

/** This many rows before the end are near it. */
const NEAR_ROWS = 20;

/** A list of any length of which only the rows near the view exist. The row with the focus always does. */
export function VirtualList<Entry>({
  label,
  entries,
  estimatedRowPx,
  isForReading = false,
  keyOf,
  onEndNear,
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
  const rows = virtualizer.getVirtualItems();
  const isEndNear = (rows.at(-1)?.index ?? 0) >= entries.length - NEAR_ROWS;
  // biome-ignore lint/correctness/useExhaustiveDependencies: more entries are a reason to look again
  useEffect(() => {
    if (isEndNear) onEndNear?.();
  }, [isEndNear, entries.length]);
  return (
    <div
      className="scroller"
      ref={scroller}
      {...(isForReading && { role: 'group', 'aria-label': label, tabIndex: 0 })}
    >
      <ul
        aria-label={label}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onBlur={() => setFocusedKey(null)}
      >
        {rows.map(({ index, key, start }) => (
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
