import { useTranslate } from '../i18n/speech.tsx';
import { type Chart, sizeOf } from './chart.ts';

/** The values of a chart as a table. */
export function ChartTable({ chart }: { chart: Chart }) {
  const t = useTranslate();
  // Long ones scroll, which the keys do only from inside.
  const scroller = { role: 'group', 'aria-label': t(chart.title), tabIndex: 0 } as const;
  return (
    <div className="chart-table" {...scroller}>
      <table>
        <caption className="unseen">{t(chart.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(chart.column)}</th>
            <th scope="col">{t('ui.history.column.rings')}</th>
            {chart.isSplit && <th scope="col">{t('ui.history.column.unmet')}</th>}
          </tr>
        </thead>
        <tbody>
          {chart.bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">{bar.name}</th>
              <td>{sizeOf(bar)}</td>
              {chart.isSplit && <td>{bar.unmet}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
