import { clockMinute } from '#shared/day/day-plan.ts';
import { epochMs } from '#shared/time/instant.ts';
import { zoneId } from '#shared/time/zone.ts';
import { useProjection } from '../stores/app-store.ts';
import { useNow } from '../ui/use-now.ts';
import { degreesOf, pointAt, RIM_RADIUS } from './dial-geometry.ts';

/** Where the day stands: the part that is over, and a hand at now. */
export function DialHand() {
  const zone = useProjection((projection) => projection.zone);
  const minute = clockMinute(epochMs(useNow('minute')), zoneId(zone));
  const end = pointAt(minute, RIM_RADIUS);
  const isLong = minute > 12 * 60 ? 1 : 0;
  return (
    <g>
      <path
        className="dial-over"
        d={`M 0 ${-RIM_RADIUS} A ${RIM_RADIUS} ${RIM_RADIUS} 0 ${isLong} 1 ${end.x} ${end.y}`}
      />
      <g transform={`rotate(${degreesOf(minute)})`}>
        <path
          className="dial-hand"
          d={`M 0 ${-RIM_RADIUS + 14} L -5 ${-RIM_RADIUS + 25} L 5 ${-RIM_RADIUS + 25} Z`}
        />
        <line className="dial-now" y1={-RIM_RADIUS - 5} y2={-RIM_RADIUS + 14} />
      </g>
    </g>
  );
}
