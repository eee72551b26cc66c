import { bringItemsBack, bringRowsBack } from './bring-back.ts';
import { type LookContext, moveWaiting, restoreActive, restorePartition, takeUpDue } from './take-up.ts';

/** At a start. The clock may have been set back while the app did not run: what lies ahead of it shows that. */
export function takeUpAtStart(look: LookContext): void {
  bringBack(look);
  restoreActive(look);
  moveWaiting(look);
  takeUpDue(look);
}

/** When another partition is shown: like a start, but what fell due while it was hidden is over. */
export function takeUpPartition(look: LookContext): void {
  bringBack(look);
  restorePartition(look);
  takeUpDue(look);
}

function bringBack(look: LookContext): void {
  bringItemsBack(look);
  bringRowsBack(look, ({ firstRangAt }) => firstRangAt === null, 0);
}
