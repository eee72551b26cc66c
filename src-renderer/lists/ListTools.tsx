import { useTranslate } from '../i18n/speech.tsx';
import { type MenuAction, openItemMenu, useItemMenu } from '../item-menu/menu-store.ts';
import type { ListName } from '../pages/page-store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { openSearch } from './search-store.ts';
import { startSelecting } from './selection.ts';

/** The small buttons in a list's heading: searching, selecting, and how the list is ordered. */
export function ListTools(props: { list: ListName; isEmpty: boolean; actions: () => readonly MenuAction[] }) {
  const t = useTranslate();
  const name = t(props.list === 'alarms' ? 'ui.list.alarm-options' : 'ui.list.timer-options');
  const isOpen = useItemMenu(({ menu }) => menu?.label === name);
  if (props.isEmpty) return null;
  return (
    <>
      <IconButton icon="search" label={t('ui.search')} onClick={openSearch} />
      <IconButton icon="select" label={t('ui.select')} onClick={() => startSelecting(props.list)} />
      <IconButton
        icon="options"
        label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={({ currentTarget }) =>
          openItemMenu({ anchor: currentTarget, label: name, actions: props.actions() })
        }
      />
    </>
  );
}
