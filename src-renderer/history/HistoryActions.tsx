import { useState } from 'react';
import type { ExportFormat } from '#shared/ipc/history.ts';
import { bridge } from '../bridge.ts';
import { exportBegins, useExportProgress } from '../exchange/export-store.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { openItemMenu, useItemMenu } from '../item-menu/menu-store.ts';
import { showToast } from '../stores/toasts.ts';
import { Icon } from '../ui/icons.tsx';
import { ClearHistory } from './ClearHistory.tsx';
import { useFilter } from './use-fresh-history.ts';

/** What can be done with the whole list: taken along as a file, or cleared. */
export function HistoryActions() {
  const t = useTranslate();
  const filterNow = useFilter();
  const [isClearing, setIsClearing] = useState(false);
  const label = t('ui.history.more');
  const isOpen = useItemMenu(({ menu }) => menu?.label === label);
  const save = (format: ExportFormat) => void exportHistory(format, filterNow());
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        onClick={(event) =>
          openItemMenu({
            anchor: event.currentTarget,
            label,
            actions: [
              { id: 'csv', text: t('ui.history.export-csv'), run: () => save('csv') },
              { id: 'json', text: t('ui.history.export-json'), run: () => save('json') },
              { id: 'clear', text: t('ui.history.clear'), run: () => setIsClearing(true) },
            ],
          })
        }
      >
        <Icon name="more" />
      </button>
      {isClearing && <ClearHistory onClose={() => setIsClearing(false)} />}
    </>
  );
}

async function exportHistory(
  format: ExportFormat,
  filter: ReturnType<ReturnType<typeof useFilter>>,
): Promise<void> {
  exportBegins();
  const result = await bridge
    .request('history:export', { format, filter })
    .catch(() => ({ kind: 'failed', why: 'other' }) as const);
  if (result.kind === 'saved') {
    const { count, fileName } = result;
    showToast({ tone: 'plain', message: 'ui.history.exported', values: { count, fileName }, undo: null });
  } else if (result.kind === 'cancelled' && useExportProgress.getState().wasCancelled) {
    showToast({ tone: 'plain', message: 'exchange.export-cancelled', values: {}, undo: null });
  } else if (result.kind === 'failed') {
    const message = `ui.history.export-failed.${result.why}` as const;
    showToast({ tone: 'problem', message, values: {}, undo: null });
  }
}
