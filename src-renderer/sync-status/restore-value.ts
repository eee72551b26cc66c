import { bridge } from '../bridge.ts';
import { tellFailure } from '../commands.ts';
import { refreshSyncDetails } from './details-store.ts';

/** Puts a value that lost a clash back, as an edit of this device. */
export async function restoreValue(conflictId: number): Promise<void> {
  try {
    const result = await bridge.request('sync:restore-value', { conflictId });
    if (!result.ok) tellFailure(result.error.kind);
  } catch {
    tellFailure('refused');
  }
  await refreshSyncDetails();
}
