import { useEffect } from 'react';
import { useTranslate } from '../i18n/speech.tsx';
import { useItemMenu } from '../item-menu/menu-store.ts';
import type { ListName } from '../pages/page-store.ts';
import { openPanel, usePanel } from '../stores/panels.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { changeSelected } from './bulk.ts';
import { endSelecting, selectAll } from './selection.ts';

/** In the place of a list's heading while a person selects: how many are selected, and what can be done to them. */
export function SelectionBar(props: { list: ListName; count: number; order: readonly string[] }) {
  const { list, count, order } = props;
  const t = useTranslate();
  useEscape();
  const isAlarms = list === 'alarms';
  const actions = [
    { text: t(isAlarms ? 'ui.select.on' : 'ui.select.start'), run: () => setEnabled(true) },
    { text: t(isAlarms ? 'ui.select.off' : 'ui.select.pause'), run: () => setEnabled(false) },
    ...(isAlarms ? [{ text: t('ui.select.shift'), run: () => openPanel({ kind: 'shift' }) }] : []),
    ...(isAlarms ? [{ text: t('ui.select.skip'), run: () => changeSelected({ kind: 'skip-next' }) }] : []),
    { text: t('ui.select.delete'), run: () => changeSelected({ kind: 'delete' }), isDanger: true },
  ];
  return (
    <header className="selection-bar">
      <IconButton icon="close" label={t('ui.select.end')} onClick={endSelecting} />
      <h2>
        <span role="status">{t('ui.select.count', { count })}</span>
      </h2>
      <button
        type="button"
        className="button quiet small"
        disabled={count === order.length}
        onClick={() => selectAll(list, order)}
      >
        {t('ui.select.all')}
      </button>
      <div role="toolbar" aria-label={t('ui.select.actions')} className="selection-actions">
        {actions.map(({ text, run, ...rest }) => (
          <button
            key={text}
            type="button"
            className={'isDanger' in rest ? 'button small danger' : 'button small'}
            disabled={count === 0}
            onClick={() => void run()}
          >
            {text}
          </button>
        ))}
      </div>
    </header>
  );
}

function setEnabled(enabled: boolean) {
  return changeSelected({ kind: 'set-enabled', enabled });
}

/** Escape ends selecting, unless something that is open over the lists wants it. */
function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOver = usePanel.getState().panel !== null || useItemMenu.getState().menu !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isOver) endSelecting();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
