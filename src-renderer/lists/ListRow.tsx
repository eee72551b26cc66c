import type { MouseEvent, ReactNode } from 'react';
import { useTranslate } from '../i18n/speech.tsx';
import type { ListName } from '../pages/page-store.ts';
import type { ListEntry } from './list-entry.ts';
import { selectUpTo, toggleSelected, useSelection } from './selection.ts';
import { useLongPress } from './use-long-press.ts';

interface ListRowProps<T> {
  readonly place: {
    readonly list: ListName;
    readonly index: number;
    readonly start: number;
    /** How many items the list has. */
    readonly count: number;
    /** Where Tab stops. */
    readonly isStop: boolean;
  };
  readonly measure: (element: HTMLElement | null) => void;
  readonly entry: ListEntry<T>;
  readonly nameOf: (value: T) => string;
  readonly order: () => readonly string[];
  readonly onFocus: () => void;
  readonly children: ReactNode;
}

/** One line of a list: a heading, or an item that can be selected. */
export function ListRow<T>(props: ListRowProps<T>) {
  const { place, entry, measure } = props;
  const common = {
    ref: measure,
    'data-index': place.index,
    style: { transform: `translateY(${place.start}px)` },
  };
  if (entry.kind === 'item') return <ItemRow {...props} common={common} entry={entry} />;
  return (
    <li {...common} className="list-group">
      <h3>{entry.text}</h3>
      <span className="count">{entry.count}</span>
    </li>
  );
}

function ItemRow<T>({
  place,
  entry,
  nameOf,
  order,
  onFocus,
  children,
  common,
}: ListRowProps<T> & { entry: Extract<ListEntry<T>, { kind: 'item' }>; common: object }) {
  const t = useTranslate();
  const { list } = place;
  const isSelecting = useSelection((selection) => selection.list === list);
  const isSelected = useSelection(({ list: of, ids }) => of === list && ids.has(entry.key));
  const longPress = useLongPress(() => toggleSelected(list, entry.key));
  const name = nameOf(entry.value);
  return (
    <li
      {...common}
      data-key={entry.key}
      data-selected={isSelected || undefined}
      data-selecting={isSelecting || undefined}
      aria-label={isSelected ? t('ui.select.selected', { name }) : name}
      tabIndex={place.isStop ? 0 : -1}
      onFocus={onFocus}
      onClickCapture={(event) => answerClick(event, { list, id: entry.key, isSelecting, order })}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      {...longPress}
    >
      {isSelecting && (
        <input
          type="checkbox"
          className="row-check"
          tabIndex={-1}
          aria-label={t('ui.select.row', { name })}
          checked={isSelected}
          onChange={() => toggleSelected(list, entry.key)}
        />
      )}
      {children}
    </li>
  );
}

/** With Ctrl or Shift a click selects, and so does any while a person is selecting; a button's key press is no such click. */
function answerClick(
  event: MouseEvent<HTMLElement>,
  at: { list: ListName; id: string; isSelecting: boolean; order: () => readonly string[] },
): void {
  const isOwnCheck = event.target instanceof Element && event.target.matches('.row-check');
  const adds = event.ctrlKey || event.metaKey || (at.isSelecting && !isOwnCheck);
  if (event.detail === 0 || !(event.shiftKey || adds)) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.shiftKey) selectUpTo(at.list, at.id, at.order());
  else toggleSelected(at.list, at.id);
}
