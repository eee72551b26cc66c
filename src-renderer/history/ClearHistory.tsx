import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { showToast } from '../stores/toasts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { NO_CHOICE } from './history-choice.ts';
import { useHistory } from './history-store.ts';

/** Asks whether everything may go: it cannot be brought back. */
export function ClearHistory({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const [isBusy, setIsBusy] = useState(false);
  const clear = async () => {
    setIsBusy(true);
    const cleared = await bridge.request('history:clear', undefined).catch(() => null);
    if (cleared === null) {
      showToast({ tone: 'problem', message: 'ui.history.clear-failed', values: {}, undo: null });
    } else {
      // A new choice is a reason to read anew.
      useHistory.setState({ choice: { ...NO_CHOICE }, entries: [], next: null });
      showToast({ tone: 'plain', message: 'ui.history.cleared', values: { count: cleared }, undo: null });
    }
    onClose();
  };
  return (
    <Dialog title={t('ui.history.clear-title')} onClose={onClose}>
      <div className="dialog-body">
        <p>{t('ui.history.clear-text')}</p>
      </div>
      <footer className="dialog-footer">
        <button type="button" className="button" onClick={onClose}>
          {t('ui.cancel')}
        </button>
        <button type="button" className="button danger" aria-disabled={isBusy} onClick={() => void clear()}>
          {t('ui.history.clear-do')}
        </button>
      </footer>
    </Dialog>
  );
}
