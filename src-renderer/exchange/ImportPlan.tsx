import { useState } from 'react';
import type { PlanView } from '#shared/ipc/exchange.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { SwitchField } from '../ui/fields/SwitchField.tsx';
import { applyPlan, type ImportFailure } from './import-store.ts';
import { PlanGroups } from './PlanGroups.tsx';

/** What an import would change, and the person's word on it. */
export function ImportPlan(props: { plan: PlanView; failure: ImportFailure | null; onClose: () => void }) {
  const t = useTranslate();
  const { plan, failure, onClose } = props;
  const [changes, setChanges] = useState(true);
  const [settings, setSettings] = useState(true);
  const differs = plan.changed.length > 0;
  const isEmpty = plan.added.length + plan.changed.length + plan.settings.length + plan.rings === 0;
  return (
    <>
      <div className="dialog-body">
        <p className="field-hint exchange-name">{t('exchange.from', { name: plan.name })}</p>
        {failure !== null && (
          <p className="callout" role="alert">
            {t(`exchange.result.${failure}`)}
          </p>
        )}
        {isEmpty && <p>{t('exchange.nothing')}</p>}
        <PlanGroups plan={plan} />
        {differs && (
          <SwitchField
            label={t('exchange.take-changes')}
            hint={t('exchange.take-changes-hint')}
            on={changes}
            onChange={setChanges}
          />
        )}
        {plan.settings.length > 0 && (
          <SwitchField label={t('exchange.take-settings')} on={settings} onChange={setSettings} />
        )}
      </div>
      <footer className="dialog-footer">
        <button type="button" className="button" onClick={onClose}>
          {t(isEmpty ? 'ui.close' : 'ui.cancel')}
        </button>
        {!isEmpty && (
          <button
            type="button"
            className="button primary"
            onClick={() => void applyPlan(plan, { changes, settings })}
          >
            {t('exchange.apply')}
          </button>
        )}
      </footer>
    </>
  );
}
