import { bridge } from '../bridge.ts';
import { tellFailure } from '../commands.ts';
import { refreshSyncDetails } from './details-store.ts';

/** Sends an edit that was given up once more, or all of them (null). */
export async function retryEdits(itemId: string | null): Promise<void> {
  try {
    await bridge.request('sync:retry', { itemId });
  } catch {
    tellFailure('refused');
  }
  await refreshSyncDetails();
}
