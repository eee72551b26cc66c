import type { SyncView } from '#shared/ipc/sync.ts';
import type { Clock } from '../ports/clock.ts';
import type { SyncStore } from '../ports/sync-store.ts';
import type { AccountService } from '../sync/account-service.ts';
import type { SyncManager } from '../sync/sync-manager.ts';
import type { SyncStatus } from '../sync/sync-status.ts';
import type { AccountStanding } from './account-messages.ts';
import type { SyncHandlers } from './handlers.ts';
import { statusReport } from './status-report.ts';

interface SyncDoorParts {
  readonly accounts: Pick<AccountService, 'signIn' | 'signOut'>;
  readonly manager: Pick<SyncManager, 'syncNow'>;
  readonly status: Pick<SyncStatus, 'view' | 'details' | 'refresh'>;
  readonly store: Pick<SyncStore, 'localItems' | 'waiting'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  /** Resolves when the sign-in of the last run was taken up: before that nobody seems to be signed in. */
  readonly began: Promise<void>;
}

/** What the command line is answered about account and sync. */
export function syncDoor(parts: SyncDoorParts): SyncHandlers {
  const { accounts, manager, status, store, clock, began } = parts;
  return {
    async account() {
      await began;
      return accountStanding(status.view(), store.localItems().length);
    },
    async signIn(wish) {
      await began;
      const result = await accounts.signIn(wish);
      status.refresh();
      return result;
    },
    async signOut(wish) {
      await began;
      const result = accounts.signOut(wish);
      status.refresh();
      return result;
    },
    async syncNow() {
      await began;
      const isListed = await manager.syncNow();
      status.refresh();
      return isListed;
    },
    async status() {
      await began;
      const [view, details] = [status.view(), status.details()];
      const parked = store.waiting().filter((edit) => edit.parked !== null).length;
      return statusReport({ now: clock.now(), zone: clock.zone(), view, details, parked });
    },
  };
}

function accountStanding(view: SyncView, localItems: number): AccountStanding {
  const { account, isSignedIn, keeping, waiting } = view;
  const shown = account && { server: account.serverUrl, email: account.email };
  return { shown, isSignedIn, keeping, localItems, waiting };
}
