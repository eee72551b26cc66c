import type { HoldReason } from '#shared/ipc/hold-reason.ts';
import type { SyncDetails, SyncView, WaitingView } from '#shared/ipc/sync.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { iso, isoOrNull } from './instant-text.ts';
import type { EditReason, ListedEdit, StatusReport } from './status-messages.ts';

export interface StatusSource {
  readonly now: EpochMs;
  readonly zone: string;
  readonly view: SyncView;
  readonly details: SyncDetails;
  /** Edits that are not sent by themselves any more. */
  readonly parked: number;
}

/** What `status` tells [CL16]. */
export function statusReport({ now, zone, view, details, parked }: StatusSource): StatusReport {
  const { state, account, conflicts, hiddenLocalItems, waiting } = view;
  const { lastHeartbeatAt, roundTripMs } = details.metrics;
  return {
    version: 1,
    ...{ now: iso(now), zone, state: state.kind },
    errorStatus: state.kind === 'error' ? state.status : null,
    nextTryAt: state.kind === 'offline' ? isoOrNull(state.nextTryAt) : null,
    account: account && { server: account.serverUrl, email: account.email, name: account.name },
    signedIn: view.isSignedIn,
    signInKept: view.keeping,
    signInEndsAt: isoOrNull(view.signInEndsAt),
    lastSyncAt: isoOrNull(view.lastSyncAt),
    lastHeartbeatAt: isoOrNull(lastHeartbeatAt),
    ...{ roundTripMs, conflicts, hiddenLocalItems, waiting, parked },
    edits: account === null ? [] : details.waiting.map(listedEdit),
  };
}

function listedEdit({ itemType: type, since, reason, ...edit }: WaitingView): ListedEdit {
  const { itemId, label, operation, attempts } = edit;
  return { itemId, type, label, operation, since: iso(since), attempts, reason: listedReason(reason) };
}

function listedReason(reason: HoldReason): EditReason {
  if (reason.kind === 'refused') return { ...reason, fields: [...reason.fields] };
  return 'at' in reason ? { ...reason, at: iso(reason.at) } : reason;
}
