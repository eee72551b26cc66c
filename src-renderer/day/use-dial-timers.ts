import type { StoredTimer } from '#shared/domain/item.ts';
import { useProjection } from '../stores/app-store.ts';
import { timersOf } from '../stores/lists.ts';
import { type TimerView, timerView } from '../timers/timer-view.ts';

/** More rings than this would reach the time in the middle. */
const MAX_RINGS = 3;

export interface DialTimer {
  readonly stored: StoredTimer;
  readonly view: Extract<TimerView, { kind: 'running' }>;
}

/** The running timers that end first, as the dial shows them from the outside in. */
export function useDialTimers(): readonly DialTimer[] {
  const timers = useProjection(timersOf);
  const nextDue = useProjection((projection) => projection.nextDue);
  return timers
    .flatMap(({ stored }): DialTimer[] => {
      const view = timerView(stored.item, nextDue[stored.item.id]);
      return view.kind === 'running' ? [{ stored, view }] : [];
    })
    .slice(0, MAX_RINGS);
}
