import { useTranslate } from '../i18n/speech.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { type MenuAction, openItemMenu, useItemMenu } from './menu-store.ts';

/** Opens the menu of one item. The actions are made when it is opened. */
export function MenuButton({ label, actions }: { label: string; actions: () => readonly MenuAction[] }) {
  const t = useTranslate();
  const name = t('ui.item.more', { label });
  const isOpen = useItemMenu(({ menu }) => menu?.label === name);
  return (
    <IconButton
      icon="more"
      label={name}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={(event) => openItemMenu({ anchor: event.currentTarget, label: name, actions: actions() })}
    />
  );
}
