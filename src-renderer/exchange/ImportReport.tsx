import type { ImportResult, PlanView, UndoResult } from '#shared/ipc/exchange.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { undoImport } from './import-store.ts';
import { LeftGroup } from './PlanGroups.tsx';

type Done = Extract<ImportResult, { ok: true }>;

/** What an import did, and the way back. */
export function ImportReport(props: {
  plan: PlanView;
  result: Done;
  undo: UndoResult | null;
  onClose: () => void;
}) {
  const t = useTranslate();
  const { plan, result, undo, onClose } = props;
  const more = t('exchange.done-more', { settings: result.settings, rings: result.rings }).trim();
  return (
    <>
      <div className="dialog-body">
        <div role="status" className="exchange-done">
          {undo?.ok ? (
            <p>{t(undo.outdated ? 'exchange.undone-outdated' : 'exchange.undone')}</p>
          ) : (
            <>
              <p>{t('exchange.done', { added: result.added, changed: result.changed })}</p>
              {more !== '' && <p>{more}</p>}
            </>
          )}
        </div>
        {undo?.ok === false && (
          <p className="callout" role="alert">
            {undoTrouble(t, undo)}
          </p>
        )}
        {!undo?.ok && <LeftGroup left={plan.left} />}
      </div>
      <footer className="dialog-footer">
        {undo === null && (
          <button type="button" className="button" onClick={() => void undoImport(plan, result)}>
            {t('ui.undo')}
          </button>
        )}
        <button type="button" className="button primary" onClick={onClose}>
          {t('ui.close')}
        </button>
      </footer>
    </>
  );
}

function undoTrouble(t: Translate, undo: Extract<UndoResult, { ok: false }>): string {
  return t(`exchange.result.${undo.reason}`);
}
