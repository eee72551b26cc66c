import { isParked } from '#shared/ipc/hold-reason.ts';
import type { WaitingView } from '#shared/ipc/sync.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Section } from '../settings/Section.tsx';
import { useProjection } from '../stores/app-store.ts';
import { retryEdits } from './retry-edits.ts';
import { WaitingEntry } from './WaitingEntry.tsx';

/** Every edit that was not sent yet, with what holds it. */
export function WaitingList({ waiting }: { waiting: readonly WaitingView[] }) {
  const t = useTranslate();
  const inAll = useProjection(({ sync }) => sync.waiting);
  const parked = waiting.filter(({ reason }) => isParked(reason));
  return (
    <Section title={t('ui.sync.waiting')}>
      {waiting.length === 0 && <p className="field-hint">{t('ui.sync.waiting-none')}</p>}
      {waiting.length > 0 && (
        <ul className="sync-entries">
          {waiting.map((edit) => (
            <WaitingEntry key={edit.itemId} edit={edit} />
          ))}
        </ul>
      )}
      {inAll > waiting.length && waiting.length > 0 && (
        <p className="field-hint">{t('ui.sync.waiting-cut', { count: waiting.length })}</p>
      )}
      {parked.length > 1 && (
        <div className="actions">
          <button type="button" className="button" onClick={() => void retryEdits(null)}>
            {t('ui.sync.retry-all')}
          </button>
        </div>
      )}
    </Section>
  );
}
