import { assertNever } from '#shared/assert-never.ts';
import type { ExchangeProgress } from '#shared/ipc/exchange.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ImportPlan } from './ImportPlan.tsx';
import { ImportReport } from './ImportReport.tsx';
import { cancelImport, type ImportState, useImport } from './import-store.ts';
import './exchange.css';

/** An import from the reading of the file to its report. Closing it while it works ends the work; nothing is changed by that. */
export default function ImportDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const { state } = useImport();
  const close = () => {
    if (state.kind === 'working') cancelImport();
    onClose();
  };
  return (
    <Dialog title={t('exchange.dialog')} keepsDraft onClose={close}>
      <Content state={state} onClose={close} />
    </Dialog>
  );
}

function Content({ state, onClose }: { state: ImportState; onClose: () => void }) {
  const t = useTranslate();
  switch (state.kind) {
    case 'working':
      return <Working progress={state.progress} />;
    case 'not-read':
      return (
        <>
          <div className="dialog-body">
            <p role="alert">{t(`exchange.error.${state.error}`)}</p>
          </div>
          <footer className="dialog-footer">
            <button type="button" className="button primary" onClick={onClose}>
              {t('ui.close')}
            </button>
          </footer>
        </>
      );
    case 'plan':
      return <ImportPlan plan={state.plan} failure={state.failure} onClose={onClose} />;
    case 'done':
      return <ImportReport plan={state.plan} result={state.result} undo={state.undo} onClose={onClose} />;
    default:
      return assertNever(state);
  }
}

/** Cancelling is answered by the state that follows, so the button stays where the focus is. */
function Working({ progress }: { progress: ExchangeProgress | null }) {
  const t = useTranslate();
  const phase = t(`exchange.phase.${progress?.phase ?? 'reading'}`);
  return (
    <>
      <div className="dialog-body">
        <p role="status">{phase}</p>
        <progress
          className="exchange-progress"
          aria-label={phase}
          {...(progress === null ? {} : { value: progress.done, max: Math.max(1, progress.total) })}
        />
      </div>
      <footer className="dialog-footer">
        <button type="button" className="button" onClick={cancelImport}>
          {t('ui.cancel')}
        </button>
      </footer>
    </>
  );
}
