import type { SyncPorts } from './sync-ports.ts';

/** Whether the items that are shown are those of whoever is signed in: no others may be sent, and none taken. */
export function areOwnItems({ session, store }: Pick<SyncPorts, 'session' | 'store'>): boolean {
  const [signedIn, shown] = [session.account(), store.partition().account];
  if (signedIn === null || shown === null) return false;
  return signedIn.serverUrl === shown.serverUrl && signedIn.userId === shown.userId;
}
