import type { Item } from '#shared/domain/item.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { execute } from '../commands.ts';
import { deleteItem } from '../steps/undo.ts';
import { openPanel } from '../stores/panels.ts';
import type { MenuAction } from './menu-store.ts';

const MAX_LABEL = 200;

/** What every item's menu begins with. */
export function editActions(t: Translate, { id, label, type }: Item): readonly MenuAction[] {
  const kind = type === 'alarm' ? 'alarm-editor' : 'timer-editor';
  const copy = [...t('ui.item.copy', { label })].slice(0, MAX_LABEL).join('');
  return [
    { id: 'edit', text: t('ui.item.edit'), run: () => openPanel({ kind, id }) },
    {
      id: 'duplicate',
      text: t('ui.item.duplicate'),
      run: () => void execute({ kind: 'duplicate-item', id, label: copy }),
    },
  ];
}

/** What every item's menu ends with. */
export function deleteAction(t: Translate, item: Item): MenuAction {
  return { id: 'delete', text: t('ui.item.delete'), run: () => void deleteItem(item) };
}
