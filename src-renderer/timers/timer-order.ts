import type { StoredTimer } from '#shared/domain/item.ts';
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
