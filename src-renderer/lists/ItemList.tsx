import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslate } from '../i18n/speech.tsx';
import type { ListName } from '../pages/page-store.ts';
import { isTyping } from '../shortcuts/typing.ts';
import { changeSelected } from './bulk.ts';
import { ListRow } from './ListRow.tsx';
import { idsOf, type ListEntry } from './list-entry.ts';
import { listWish } from './list-keys.ts';
import { selectUpTo, toggleSelected } from './selection.ts';
import { listShown, selectedShown } from './shown-lists.ts';
import './lists.css';

interface ItemListProps<T> {
  readonly list: ListName;
  readonly label: string;
  readonly entries: readonly ListEntry<T>[];
  readonly nameOf: (value: T) => string;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (value: T) => void;
  readonly children: (value: T) => ReactNode;
}

const ROW_PX = 104;
const HEADING_PX = 40;

/**
 * The list of alarms or timers, of any length: only the rows near the view exist, and the one that keys move, which is the
 * list's one stop for Tab beside the buttons in its rows.
 */
export function ItemList<T>(props: ItemListProps<T>) {
  const { list, label, entries, nameOf, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const found = entries.findIndex(({ key }) => key === active);
  const activeIndex = found >= 0 ? found : entries.findIndex(({ kind }) => kind === 'item');
  const rangeExtractor = useCallback((range: Range) => rangeWith(range, found), [found]);
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (entries[index]?.kind === 'group' ? HEADING_PX : ROW_PX),
    getItemKey: (index) => (entries[index] as ListEntry<T>).key,
    rangeExtractor,
    overscan: 6,
  });
  useShown(list, scroller, entries);
  const focusSoon = useFocusAfterRender(scroller);
  const goTo = (index: number) => {
    const entry = entries[index];
    if (entry === undefined) return;
    setActive(entry.key);
    virtualizer.scrollToIndex(index);
    focusSoon(entry.key);
  };
  const count = entries.filter(({ kind }) => kind === 'item').length;
  return (
    <div className="scroller" ref={scroller}>
      <ul
        aria-label={label}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={(event) => answerKey(event, props, goTo)}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const entry = entries[index] as ListEntry<T>;
          return (
            <ListRow
              key={entry.key}
              place={{ list, index, start, count, isStop: index === activeIndex }}
              measure={virtualizer.measureElement}
              entry={entry}
              nameOf={nameOf}
              order={() => idsOf(entries)}
              onFocus={() => setActive(entry.key)}
            >
              {entry.kind === 'item' && children(entry.value)}
            </ListRow>
          );
        })}
      </ul>
    </div>
  );
}

/** Tells a list that has nothing to show why. */
export function NothingFound() {
  const t = useTranslate();
  return <p className="nothing-found">{t('ui.search.nothing')}</p>;
}

function answerKey<T>(
  event: KeyboardEvent<HTMLElement>,
  { list, entries, onOpen, onDelete }: ItemListProps<T>,
  goTo: (index: number) => void,
): void {
  const row = event.target instanceof Element ? event.target.closest('li') : null;
  const index = Number(row?.dataset.index ?? -1);
  const entry = entries[index];
  if (event.defaultPrevented || isTyping(event.target) || entry?.kind !== 'item') return;
  const isItem = (line: number) => entries[line]?.kind === 'item';
  const wish = listWish(event, { index, isItem, count: entries.length, onRow: event.target === row });
  if (wish === null) return;
  event.preventDefault();
  switch (wish.kind) {
    case 'move':
      if (wish.extend) {
        const order = idsOf(entries);
        selectUpTo(list, entry.key, order);
        selectUpTo(list, entries[wish.index]?.key ?? entry.key, order);
      }
      goTo(wish.index);
      break;
    case 'open':
      onOpen(entry.key);
      break;
    case 'select':
      toggleSelected(list, entry.key);
      break;
    case 'delete':
      if (selectedShown().length > 0) {
        void changeSelected({ kind: 'delete' });
        break;
      }
      onDelete(entry.value);
      if (!isItem(index + 1)) goTo(index - 1);
      else goTo(index + 1);
      break;
  }
}

function useShown<T>(
  list: ListName,
  scroller: { readonly current: HTMLElement | null },
  entries: readonly ListEntry<T>[],
): void {
  const latest = useRef(entries);
  latest.current = entries;
  useEffect(() => {
    const element = scroller.current;
    return element === null ? undefined : listShown(list, element, () => idsOf(latest.current));
  }, [list, scroller]);
}

/** Gives a row the focus once it is on the screen: it may have to be made first. */
function useFocusAfterRender(scroller: { readonly current: HTMLElement | null }): (key: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`li[data-key="${CSS.escape(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });
  return (key) => {
    wanted.current = key;
  };
}

/** The visible rows and the active one, which would lose the focus by being taken away. */
function rangeWith(range: Range, activeIndex: number): number[] {
  const visible = defaultRangeExtractor(range);
  if (activeIndex < 0 || visible.includes(activeIndex)) return visible;
  return [...visible, activeIndex].sort((a, b) => a - b);
}
