import type { CommandService } from '../commands/command-service.ts';
import type { Clock } from '../ports/clock.ts';
import type { RecordStore } from '../ports/record-store.ts';
import type { AccountService } from '../sync/account-service.ts';
import type { SyncManager } from '../sync/sync-manager.ts';
import { syncReport } from '../sync/sync-report.ts';
import type { SyncSocket } from '../sync/sync-socket.ts';
import type { SyncStatus } from '../sync/sync-status.ts';
import type { Handlers } from './answer-request.ts';

type SyncChannel = Extract<keyof Handlers, `sync:${string}` | `account:${string}`>;

export interface SyncServices {
  readonly manager: SyncManager;
  readonly status: SyncStatus;
  readonly accounts: AccountService;
  readonly socket: SyncSocket;
  readonly commands: CommandService;
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly appVersion: string;
}

/** What answers the pages' requests about accounts and sync. After what a person did the status is told at once. */
export function syncHandlers(services: SyncServices): Pick<Handlers, SyncChannel> {
  const { manager, status, accounts, socket, commands, store, clock } = services;
  const told = <T>(result: T): T => {
    status.refresh();
    return result;
  };
  return {
    'account:options': () => accounts.options(),
    'account:sign-in': async (wish) => told(await accounts.signIn(wish)),
    'account:register': (wish) => accounts.register(wish),
    'account:verify': async (wish) => told(await accounts.verify(wish)),
    'account:forgot-password': (wish) => accounts.forgotPassword(wish),
    'account:reset-password': (wish) => accounts.resetPassword(wish),
    'account:sign-out': (wish) => told(accounts.signOut(wish)),
    'account:bring-local-items': () => told(accounts.bringLocalItems()),
    'sync:now': async () => told(await manager.syncNow()),
    'sync:hold': ({ isHeld }) => {
      if (isHeld) manager.hold();
      else manager.goOn();
      return told(undefined);
    },
    'sync:details': () => status.details(),
    'sync:retry': ({ itemId }) => {
      manager.retry(itemId);
      return told(undefined);
    },
    'sync:restore-value': ({ conflictId }) => told(commands.restoreValue(conflictId)),
    'sync:notices-seen': () => {
      store.apply([{ kind: 'notices-seen' }], clock.now());
      return told(undefined);
    },
    'sync:ping': () => socket.ping(),
    'sync:report': () => reportOf(services),
  };
}

/** How sync stands, in a text without secrets. */
export function reportOf({
  appVersion,
  status,
  socket,
}: Pick<SyncServices, 'appVersion' | 'status' | 'socket'>): string {
  return syncReport({
    appVersion,
    platform: process.platform,
    view: status.view(),
    details: status.details(),
    features: socket.features(),
  });
}
