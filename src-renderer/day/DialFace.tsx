import { memo } from 'react';
import { useConventions, useFormats } from '../i18n/speech.tsx';
import { pointAt, RIM_RADIUS } from './dial-geometry.ts';
import { wallTimeAt } from './move-alarm.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const QUARTER_HOURS = 6;
const NUMERAL_RADIUS = RIM_RADIUS - 20;

/** The still part of the dial: its rim, a tick an hour, and the hours in figures. */
export const DialFace = memo(function DialFace() {
  return (
    <g>
      <circle className="dial-rim" r={RIM_RADIUS} />
      {HOURS.map((hour) => (
        <HourTick key={hour} hour={hour} />
      ))}
      {HOURS.filter((hour) => hour % 3 === 0).map((hour) => (
        <Numeral key={hour} hour={hour} />
      ))}
    </g>
  );
});

function HourTick({ hour }: { hour: number }) {
  const isQuarter = hour % QUARTER_HOURS === 0;
  const outer = pointAt(hour * 60, RIM_RADIUS - 2);
  const inner = pointAt(hour * 60, RIM_RADIUS - (isQuarter ? 9 : 6));
  return <line className="dial-tick" x1={outer.x} y1={outer.y} x2={inner.x} y2={inner.y} />;
}

function Numeral({ hour }: { hour: number }) {
  const formats = useFormats();
  const { hourCycle } = useConventions();
  const { x, y } = pointAt(hour * 60, NUMERAL_RADIUS);
  const parts = formats.wallTimeParts(wallTimeAt(hour * 60));
  const period = parts.find(({ isDayPeriod }) => isDayPeriod)?.text ?? '';
  const figure = hourCycle === 24 ? String(hour) : String(hour % 12 === 0 ? 12 : hour % 12);
  return (
    <text className="dial-numeral" data-quarter={hour % QUARTER_HOURS === 0 || undefined} x={x} y={y}>
      {figure}
      {hourCycle === 12 && hour % 12 === 0 && <tspan className="dial-period"> {period}</tspan>}
    </text>
  );
}
