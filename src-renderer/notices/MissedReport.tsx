import type { MissedReason, Occurrence } from '#shared/domain/occurrence.ts';
import { execute } from '../commands.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { ringKey } from '../stores/kinds.ts';
import { useNow } from '../ui/use-now.ts';

export const MISSED_REPORT_ID = 'missed-report';

/** Which rings nobody met, when they were due, and why. */
export function MissedReport() {
  const t = useTranslate();
  const missed = useProjection((projection) => projection.missed);
  if (missed.length === 0) return null;
  return (
    <section
      className="notice"
      data-tone="warning"
      id={MISSED_REPORT_ID}
      tabIndex={-1}
      aria-labelledby="missed-title"
    >
      <div className="notice-text">
        <h2 id="missed-title">{t('ui.missed.title', { count: missed.length })}</h2>
        <ul>
          {missed.map((occurrence) => (
            <MissedEntry key={ringKey(occurrence)} occurrence={occurrence} />
          ))}
        </ul>
      </div>
      <button type="button" className="button" onClick={() => void execute({ kind: 'mark-reports-seen' })}>
        {t('ui.missed.seen')}
      </button>
    </section>
  );
}

function MissedEntry({ occurrence }: { occurrence: Occurrence }) {
  const t = useTranslate();
  const formats = useFormats();
  const now = useNow('minute');
  return (
    <li>
      <strong>{occurrence.label}</strong>{' '}
      {t(`notify.missed.${reasonOf(occurrence)}`, { when: formats.moment(occurrence.due, now) })}
      {occurrence.alsoMissed > 0 && ` ${t('ui.missed.also', { count: occurrence.alsoMissed })}`}
    </li>
  );
}

/** A ring that sounded until auto-silence was not answered. */
function reasonOf({ state }: Occurrence): MissedReason {
  return state.kind === 'missed' ? state.reason : 'unanswered';
}
