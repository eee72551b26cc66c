import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslate } from '../i18n/speech.tsx';
import { ChartBars } from './ChartBars.tsx';
import { ChartTable } from './ChartTable.tsx';
import { type Bar, type Chart, highest, sizeOf } from './chart.ts';

/** One chart: a sentence, the bars, which the arrow keys go through, or the same as a table. */
export function BarChart({ chart }: { chart: Chart }) {
  const t = useTranslate();
  const [isTable, setIsTable] = useState(false);
  const [shown, setShown] = useState<number | null>(null);
  const bar = shown === null ? undefined : chart.bars[shown];
  const titleId = `chart-${chart.id}`;
  return (
    <section className="chart" aria-labelledby={titleId}>
      <header className="chart-header">
        <h3 id={titleId}>{t(chart.title)}</h3>
        <button
          type="button"
          className="button quiet small"
          aria-pressed={isTable}
          aria-describedby={titleId}
          onClick={() => setIsTable(!isTable)}
        >
          {t('ui.history.as-table')}
        </button>
      </header>
      <p className="chart-sentence">
        {bar === undefined ? chart.sentence : <BarValue bar={bar} chart={chart} />}
      </p>
      {isTable ? (
        <ChartTable chart={chart} />
      ) : (
        <div className="chart-plot" data-few={chart.bars.length <= 8}>
          <ChartBars bars={chart.bars} top={topOf(chart)} name={chart.sentence} />
          <BarCursor chart={chart} onShow={setShown} />
          <div className="chart-axis" aria-hidden="true">
            {chart.bars.map(({ key, short }) => (
              <span key={key}>{short}</span>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

/** Goes from bar to bar: each says its value, and one of them is in the tab order. */
function BarCursor({ chart, onShow }: { chart: Chart; onShow: (index: number | null) => void }) {
  const t = useTranslate();
  const cells = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(() => Math.max(0, chart.bars.indexOf(highest(chart.bars) as Bar)));
  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, current, chart.bars.length);
    if (target === null) return;
    event.preventDefault();
    cells.current?.querySelectorAll<HTMLElement>('[role=option]')[target]?.focus();
  };
  return (
    <div
      className="chart-cells"
      role="listbox"
      aria-label={t(chart.title)}
      aria-orientation="horizontal"
      tabIndex={-1}
      ref={cells}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onShow(null)}
      onBlur={() => onShow(null)}
    >
      {chart.bars.map((bar, index) => (
        <div
          key={bar.key}
          role="option"
          tabIndex={index === current ? 0 : -1}
          aria-selected={index === current}
          aria-label={valueInWords(t, bar, chart.isSplit)}
          className="chart-cell"
          onPointerEnter={() => onShow(index)}
          onFocus={() => {
            setCurrent(index);
            onShow(index);
          }}
        />
      ))}
    </div>
  );
}

function BarValue({ bar, chart }: { bar: Bar; chart: Chart }) {
  const t = useTranslate();
  return <strong>{valueInWords(t, bar, chart.isSplit)}</strong>;
}

function valueInWords(t: ReturnType<typeof useTranslate>, bar: Bar, isSplit: boolean): string {
  const { name, unmet } = bar;
  const count = sizeOf(bar);
  return isSplit ? t('ui.history.bar-split', { name, count, unmet }) : t('ui.history.bar', { name, count });
}

function topOf({ bars }: Chart): number {
  const top = highest(bars);
  return top === null ? 1 : sizeOf(top);
}

function targetOf(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(current + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
