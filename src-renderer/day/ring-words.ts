import type { PlannedDay, PlannedRing, PlannedState } from '#shared/day/day-plan.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';

/** How a ring of a day stands, in words; the next one is told apart from the others ahead. */
export function stateKey(state: PlannedState, isNext: boolean): MessageKey {
  switch (state) {
    case 'ahead':
      return isNext ? 'ui.day.state.next' : 'ui.day.state.ahead';
    case 'past':
      return 'ui.day.state.past';
    case 'missed':
      return 'ui.day.state.missed';
    case 'skipped':
      return 'ui.day.state.skipped';
    case 'snoozed':
      return 'ui.day.state.snoozed';
    case 'ringing':
      return 'ui.day.state.ringing';
  }
}

/** The alarm of the week that rings next; null when none does. */
export function nextOf(week: readonly PlannedDay[]): PlannedRing | null {
  for (const { rings } of week) {
    const next = rings.find(({ state }) => state === 'ahead');
    if (next !== undefined) return next;
  }
  return null;
}

/** Whether a ring can be moved by its mark: one that waits for an answer, or was missed, is over. */
export function isMovable(state: PlannedState): boolean {
  return state === 'ahead' || state === 'past' || state === 'skipped';
}
