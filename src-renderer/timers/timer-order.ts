import type { StoredTimer } from '#shared/domain/item.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { type TimerView, timerView } from './timer-view.ts';

/** A timer in the list, with the state its row shows. */
export interface TimerEntry {
  readonly stored: StoredTimer;
  readonly view: TimerView;
}

const byLabel = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export function timerEntry(stored: StoredTimer, nextDue: number | undefined): TimerEntry {
  return { stored, view: timerView(stored.item, nextDue) };
}

/** Finished and running timers first, by their end; then the others by label. */
export function compareTimers(a: TimerEntry, b: TimerEntry): number {
  const byEnd = endOf(a.view) - endOf(b.view);
  if (byEnd !== 0) return byEnd;
  return (
    byLabel.compare(a.stored.item.label, b.stored.item.label) ||
    (a.stored.item.id < b.stored.item.id ? -1 : 1)
  );
}

/** The order a person chose; what is equal in it goes by state. The newest comes first. */
export const TIMER_ORDERS: Readonly<Record<Settings['timerSort'], (a: TimerEntry, b: TimerEntry) => number>> =
  {
    state: compareTimers,
    label: (a, b) => byLabel.compare(a.stored.item.label, b.stored.item.label) || compareTimers(a, b),
    created: (a, b) => b.stored.item.createdAt - a.stored.item.createdAt || compareTimers(a, b),
    changed: (a, b) => b.stored.item.updatedAt - a.stored.item.updatedAt || compareTimers(a, b),
  };

/** A number for every state, so that two timers that do not run compare as equal. */
function endOf(view: TimerView): number {
  switch (view.kind) {
    case 'finished':
      return 0;
    case 'running':
      return view.endsAt;
    case 'idle':
    case 'paused':
      return Number.MAX_SAFE_INTEGER;
  }
}
