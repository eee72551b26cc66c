import { create } from 'zustand';

/** One entry of an item's menu. */
export interface MenuAction {
  readonly id: string;
  readonly text: string;
  readonly run: () => void;
  /** The heading it stands under, with the others of the same one. */
  readonly section?: string;
  /** Whether it is the chosen one of its section. */
  readonly isChosen?: boolean;
}

/** The one menu that can be open, and the button it belongs to. */
interface OpenMenu {
  readonly anchor: HTMLElement;
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

export const useItemMenu = create<{ readonly menu: OpenMenu | null }>(() => ({ menu: null }));

export function openItemMenu(menu: OpenMenu): void {
  useItemMenu.setState({ menu });
}

export function closeItemMenu(): void {
  useItemMenu.setState({ menu: null });
}
