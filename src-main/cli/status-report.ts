import type { SyncDetails, SyncState, SyncView } from '#shared/ipc/sync.ts';
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

type Waiting = SyncDetails['waiting'][number];

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
    edits: account === null ? [] : details.waiting.map((edit) => listedEdit(edit, state, now)),
  };
}

function listedEdit(edit: Waiting, state: SyncState, now: EpochMs): ListedEdit {
  const { itemId, itemType: type, label, operation, since, attempts } = edit;
  return { itemId, type, label, operation, since: iso(since), attempts, reason: reasonOf(edit, state, now) };
}

/** What the server has against the edit itself outlasts where sync stands. */
function reasonOf({ parked, nextTryAt }: Waiting, { kind }: SyncState, now: EpochMs): EditReason {
  if (parked?.kind === 'refused') return { ...parked, fields: [...parked.fields] };
  if (parked !== null) return parked;
  if (kind !== 'live' && kind !== 'polling') return { kind };
  return nextTryAt !== null && nextTryAt > now ? { kind: 'retry', at: iso(nextTryAt) } : { kind: 'in-turn' };
}
