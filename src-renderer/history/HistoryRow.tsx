import type { HistoryEntry, OutcomeKind } from '#shared/history/history-entry.ts';
import type { WallTime } from '#shared/time/wall-time.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Icon, type IconName } from '../ui/icons.tsx';
import { detailsInWords, endingInWords } from './entry-words.ts';

const ICONS: Readonly<Record<OutcomeKind, IconName>> = {
  dismissed: 'check',
  'handled-elsewhere': 'check',
  silenced: 'warning',
  missed: 'warning',
  skipped: 'stop',
  cancelled: 'close',
};

/** One ring: when it was set for, what for, and how it ended. */
export function HistoryRow({ entry }: { entry: HistoryEntry }) {
  const t = useTranslate();
  const formats = useFormats();
  const zone = useProjection((projection) => projection.zone);
  const { kind } = entry.outcome;
  return (
    <article className="history-row" data-outcome={kind}>
      <span className="history-time">{formats.wallTime(entry.local.slice(11) as WallTime)}</span>
      <span className="history-what">
        <span className="history-label">
          <Icon name={entry.itemType === 'alarm' ? 'bell' : 'hourglass'} />
          <span className="unseen">{t(`ui.history.type.${entry.itemType}`)}</span> {entry.label}
        </span>
        <span className="history-ending">
          <Icon name={ICONS[kind]} />
          <span className="history-details">
            <span className="history-outcome">{endingInWords(t, entry)}</span>
            {detailsInWords(t, entry, zone).map((detail) => (
              <span key={detail}>{detail}</span>
            ))}
          </span>
        </span>
      </span>
    </article>
  );
}
