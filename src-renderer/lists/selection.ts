import { create } from 'zustand';
import type { ListName } from '../pages/page-store.ts';

/** What is selected, in one list at a time; `list` null = nobody is selecting. */
export interface Selection {
  readonly list: ListName | null;
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
}

const NONE: Selection = { list: null, ids: new Set(), anchor: null };

export const useSelection = create<Selection>(() => NONE);

export function startSelecting(list: ListName): void {
  useSelection.setState({ ...NONE, list });
}

export function endSelecting(): void {
  useSelection.setState(NONE);
}

/** Selects one more, or one less. */
export function toggleSelected(list: ListName, id: string): void {
  useSelection.setState((before) => {
    const ids = new Set(before.list === list ? before.ids : []);
    if (!ids.delete(id)) ids.add(id);
    return { list, ids, anchor: id };
  });
}

/** Selects everything from where the range begins to `id`, in the order of the list. */
export function selectUpTo(list: ListName, id: string, order: readonly string[]): void {
  useSelection.setState((before) => {
    const anchor = before.list === list && before.anchor !== null ? before.anchor : id;
    const [from, to] = [order.indexOf(anchor), order.indexOf(id)].sort((a, b) => a - b) as [number, number];
    const range = order.slice(Math.max(0, from), to + 1);
    return { list, ids: new Set([...(before.list === list ? before.ids : []), ...range]), anchor };
  });
}

export function selectAll(list: ListName, order: readonly string[]): void {
  useSelection.setState({ list, ids: new Set(order), anchor: order[0] ?? null });
}
