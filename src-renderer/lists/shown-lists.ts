import type { ListName } from '../pages/page-store.ts';
import { selectAll, useSelection } from './selection.ts';

/** The lists on the screen, with the ids they show in their order. */
const shown = new Map<ListName, { readonly element: HTMLElement; readonly ids: () => readonly string[] }>();

/** A list came on the screen; returns what to call when it goes. */
export function listShown(list: ListName, element: HTMLElement, ids: () => readonly string[]): () => void {
  const entry = { element, ids };
  shown.set(list, entry);
  return () => {
    if (shown.get(list) === entry) shown.delete(list);
  };
}

/** Selects all of the list that is being selected in, else of the one with the focus, else of the first. False: there is none. */
export function selectAllShown(): boolean {
  const selecting = useSelection.getState().list;
  const focused = [...shown].find(([, { element }]) => element.contains(document.activeElement))?.[0];
  const list = selecting ?? focused ?? [...shown.keys()][0];
  const entry = list === undefined ? undefined : shown.get(list);
  if (list === undefined || entry === undefined || entry.ids().length === 0) return false;
  selectAll(list, entry.ids());
  return true;
}

/** What is selected and shown: what a search hides is left alone. */
export function selectedShown(): readonly string[] {
  const { list, ids } = useSelection.getState();
  const order = list === null ? [] : (shown.get(list)?.ids() ?? []);
  return order.filter((id) => ids.has(id));
}
