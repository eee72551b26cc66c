import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Icon } from '../ui/icons.tsx';
import { copyReport } from './copy-report.ts';
import { refreshSyncDetails } from './details-store.ts';
import { holdSync } from './hold-sync.ts';
import { SyncProgress } from './SyncProgress.tsx';
import { statusIcons, statusLevel, statusSentence } from './status-words.ts';

/** The state in a word and a sentence, and what can be done about it at once. */
export function StatusSummary() {
  const t = useTranslate();
  const formats = useFormats();
  const sync = useProjection((projection) => projection.sync);
  const { state } = sync;
  return (
    <section className="sync-summary" aria-label={t('ui.sync.title')}>
      <p className="sync-sentence" data-level={statusLevel(sync)}>
        <Icon name={statusIcons[state.kind]} />
        <span>
          {state.kind !== 'signed-out' && <strong>{t(`ui.sync.state.${state.kind}`)}. </strong>}
          {statusSentence(t, formats, state)}
          {state.kind === 'signed-out' &&
            sync.account !== null &&
            ` ${t('ui.account.kept', { email: sync.account.email })}`}
        </span>
      </p>
      <SyncProgress />
      {state.kind !== 'signed-out' && <SummaryActions />}
    </section>
  );
}

type Outcome = 'idle' | 'busy' | 'done' | 'failed';

function SummaryActions() {
  const t = useTranslate();
  const state = useProjection(({ sync }) => sync.state.kind);
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const syncNow = async () => {
    if (outcome === 'busy') return;
    setOutcome('busy');
    const answered = await bridge.request('sync:now', undefined).catch(() => false);
    setOutcome(answered ? 'done' : 'failed');
    void refreshSyncDetails();
  };
  return (
    <>
      <div className="actions">
        {state === 'held' && (
          <button type="button" className="button primary" onClick={() => void holdSync(false)}>
            <Icon name="play" />
            {t('ui.sync.go-on')}
          </button>
        )}
        {state !== 'held' && state !== 'needs-sign-in' && (
          <button
            type="button"
            className="button primary"
            aria-disabled={outcome === 'busy'}
            onClick={() => void syncNow()}
          >
            <Icon name="repeat" />
            {t(outcome === 'busy' ? 'ui.sync.now-busy' : 'ui.sync.now')}
          </button>
        )}
        <button type="button" className="button" onClick={() => void copyReport()}>
          {t('ui.sync.copy-report')}
        </button>
      </div>
      <p className="field-hint" role="status">
        {outcome === 'done' && t('ui.sync.now-done')}
        {outcome === 'failed' && t('ui.sync.now-failed')}
      </p>
    </>
  );
}
