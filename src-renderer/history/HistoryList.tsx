import { useMemo } from 'react';
import type { HistoryEntry } from '#shared/history/history-entry.ts';
import { dateOf, localMinute } from '#shared/history/local-minute.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import type { ZoneId } from '#shared/time/zone.ts';
import { useConventions, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { useNow } from '../ui/use-now.ts';
import { VirtualList } from '../ui/VirtualList.tsx';
import { dateWords } from './date-words.ts';
import { HistoryRow } from './HistoryRow.tsx';
import { readOn, useHistory } from './history-store.ts';
import { useFilter } from './use-fresh-history.ts';

type Line =
  | { readonly kind: 'day'; readonly key: string; readonly date: LocalDate }
  | { readonly kind: 'ring'; readonly key: string; readonly entry: HistoryEntry };

/** The rings under the day they were set for, newest first; more are read as the end comes near. */
export function HistoryList() {
  const t = useTranslate();
  const { locale } = useConventions();
  const zone = useProjection((projection) => projection.zone);
  const now = useNow('minute');
  const entries = useHistory((state) => state.entries);
  const filterNow = useFilter();
  const lines = useMemo(() => linesOf(entries), [entries]);
  const words = useMemo(() => dateWords(t, locale), [t, locale]);
  const today = dateOf(localMinute(now as EpochMs, zone as ZoneId));
  return (
    <VirtualList
      label={t('ui.history')}
      entries={lines}
      estimatedRowPx={64}
      isForReading
      keyOf={({ key }) => key}
      onEndNear={() => void readOn(filterNow())}
    >
      {(line) =>
        line.kind === 'day' ? (
          <h3 className="history-day">{words.heading(line.date, today)}</h3>
        ) : (
          <HistoryRow entry={line.entry} />
        )
      }
    </VirtualList>
  );
}

/** A journey may lead back to a day that was over: then it has two headings, so the key names its first ring. */
function linesOf(entries: readonly HistoryEntry[]): Line[] {
  const lines: Line[] = [];
  let day: LocalDate | null = null;
  for (const entry of entries) {
    const date = dateOf(entry.local);
    if (date !== day) lines.push({ kind: 'day', key: `day-${entry.id}`, date });
    day = date;
    lines.push({ kind: 'ring', key: String(entry.id), entry });
  }
  return lines;
}
