import { bringItemsBack, bringRowsBack } from './bring-back.ts';
import { type LookContext, moveWaiting, restoreActive, restorePartition, takeUpDue } from './take-up.ts';

/** A timer that starts a little ahead shows no clock that was set: another device's may be ahead. */
const CLOCKS_APART_MS = 5 * 60_000;

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
  bringItemsBack(look, CLOCKS_APART_MS);
  bringRowsBack(look, ({ firstRangAt }) => firstRangAt === null, 0);
}
