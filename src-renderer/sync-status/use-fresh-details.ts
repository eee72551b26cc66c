import { useEffect } from 'react';
import { useProjection } from '../stores/app-store.ts';
import { refreshSyncDetails } from './details-store.ts';

/** Changes come in bursts while a queue drains. */
const SETTLE_MS = 200;

/** Asks for the details when the panel opens, and whenever what is known of sync changes. */
export function useFreshDetails(): void {
  const sync = useProjection((projection) => projection.sync);
  useEffect(() => void refreshSyncDetails(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of it is the reason to ask
  useEffect(() => {
    const timeout = setTimeout(() => void refreshSyncDetails(), SETTLE_MS);
    return () => clearTimeout(timeout);
  }, [sync]);
}
