import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Projection } from '../stores/projection.ts';

/** Whole minutes late from which on it is worth saying. */
const LATE_FROM_MINUTES = 1;

/**
 * The rings to list in the ring window, oldest first: what rings now and wants the window. If the window was brought up
 * for one that does not want it (by its notification), it lists that.
 */
export function shownRings({ rings, items }: Pick<Projection, 'rings' | 'items'>): readonly Occurrence[] {
  const ringing = rings.filter(({ state }) => state.kind === 'ringing');
  const wanting = ringing.filter(({ itemId }) => items.get(itemId)?.item.showPopup !== false);
  return wanting.length > 0 ? wanting : ringing;
}

/** How late a ring first sounded, in whole minutes; 0 = on time. A snoozed ring that sounds again is not late. */
export function minutesLate({ due, firstRangAt, state }: Occurrence): number {
  const rangAt = firstRangAt ?? (state.kind === 'ringing' ? state.since : due);
  const minutes = Math.floor((rangAt - due) / 60_000);
  return minutes >= LATE_FROM_MINUTES ? minutes : 0;
}
