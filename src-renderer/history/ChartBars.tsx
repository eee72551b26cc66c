import { type Bar, sizeOf } from './chart.ts';

/** Units a bar is wide, and how much of that stays free. */
const WIDTH = 10;
const GAP = 2;
const HEIGHT = 100;

/** The bars of a chart, stretched to the room there is; what nobody met stands on top. */
export function ChartBars({ bars, top, name }: { bars: readonly Bar[]; top: number; name: string }) {
  const heightOf = (count: number) => (count / top) * HEIGHT;
  return (
    <svg
      className="chart-bars"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${bars.length * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {bars.map((bar, index) => (
        <g key={bar.key}>
          <rect
            className="bar-met"
            x={index * WIDTH + GAP / 2}
            width={WIDTH - GAP}
            y={HEIGHT - heightOf(bar.met)}
            height={heightOf(bar.met)}
          />
          <rect
            className="bar-unmet"
            x={index * WIDTH + GAP / 2}
            width={WIDTH - GAP}
            y={HEIGHT - heightOf(sizeOf(bar))}
            height={heightOf(bar.unmet)}
          />
        </g>
      ))}
    </svg>
  );
}
