import { create } from 'zustand';
import type { SyncDetails } from '#shared/ipc/sync.ts';
import { bridge } from '../bridge.ts';

interface DetailsState {
  /** Null until they were asked for. */
  readonly details: SyncDetails | null;
  /** The last question was not answered. */
  readonly failed: boolean;
}

export const useSyncDetails = create<DetailsState>(() => ({ details: null, failed: false }));

let latest = 0;

/** Asks for what the panel shows. An answer that a later question overtook is dropped. */
export async function refreshSyncDetails(): Promise<void> {
  latest += 1;
  const own = latest;
  try {
    const details = await bridge.request('sync:details', undefined);
    if (own === latest) useSyncDetails.setState({ details, failed: false });
  } catch {
    if (own === latest) useSyncDetails.setState({ failed: true });
  }
}
