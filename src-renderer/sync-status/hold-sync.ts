import { bridge } from '../bridge.ts';
import { tellFailure } from '../commands.ts';
import { refreshSyncDetails } from './details-store.ts';

/** Stops sending and fetching for now, or goes on. */
export async function holdSync(isHeld: boolean): Promise<void> {
  try {
    await bridge.request('sync:hold', { isHeld });
  } catch {
    tellFailure('refused');
  }
  await refreshSyncDetails();
}
