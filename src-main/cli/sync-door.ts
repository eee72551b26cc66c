import type { SyncView } from '#shared/ipc/sync.ts';
import type { SyncStore } from '../ports/sync-store.ts';
import type { AccountService } from '../sync/account-service.ts';
import type { SyncStatus } from '../sync/sync-status.ts';
import type { AccountStanding } from './account-messages.ts';
import type { SyncHandlers } from './handlers.ts';

interface SyncDoorParts {
  readonly accounts: Pick<AccountService, 'signIn'>;
  readonly status: Pick<SyncStatus, 'view' | 'refresh'>;
  readonly store: Pick<SyncStore, 'localItems'>;
  /** Resolves when the sign-in of the last run was taken up: before that nobody seems to be signed in. */
  readonly began: Promise<void>;
}

/** What the command line is answered about account and sync. */
export function syncDoor({ accounts, status, store, began }: SyncDoorParts): SyncHandlers {
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
  };
}

function accountStanding(view: SyncView, localItems: number): AccountStanding {
  const { account, isSignedIn, keeping, waiting } = view;
  const shown = account && { server: account.serverUrl, email: account.email };
  return { shown, isSignedIn, keeping, localItems, waiting };
}
