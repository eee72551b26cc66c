import { useMemo } from 'react';
import type { HistorySummary } from '#shared/history/summary.ts';
import { useConventions, useFormats, useTranslate } from '../i18n/speech.tsx';
import { BarChart } from './BarChart.tsx';
import { chartsOf } from './charts-of.ts';
import { dateWords } from './date-words.ts';
import './charts.css';

/** What the rings add up to. */
export function HistoryCharts({ summary }: { summary: HistorySummary }) {
  const t = useTranslate();
  const formats = useFormats();
  const { locale, firstDay } = useConventions();
  const charts = useMemo(
    () => chartsOf(summary, { t, formats, dates: dateWords(t, locale), firstDay }),
    [summary, t, formats, locale, firstDay],
  );
  return (
    <section className="charts" aria-label={t('ui.history.charts')}>
      <p className="chart-legend">
        <span className="legend-met">{t('ui.history.legend-met')}</span>
        <span className="legend-unmet">{t('ui.history.legend-unmet')}</span>
      </p>
      {charts.map((chart) => (
        <BarChart key={chart.id} chart={chart} />
      ))}
    </section>
  );
}
