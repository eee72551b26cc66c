import type { PushStep } from '#shared/sync/push.ts';
import type { SyncRecord } from '#shared/sync/record.ts';
import { addMs } from '#shared/time/instant.ts';
import type { SentWireItem } from '#shared/wire/client-item.ts';
import type { ServerFeature } from '#shared/wire/features.ts';
import { wireFromItem } from '#shared/wire/item-mapping.ts';
import type { PushPace } from './push-pace.ts';
import type { SyncPorts } from './sync-ports.ts';
import type { SyncRecords } from './sync-records.ts';

/** What pushing needs. */
export interface PushPorts extends SyncPorts {
  readonly records: SyncRecords;
  readonly pace: PushPace;
  readonly serverAheadMs: () => number;
  /** Whether the server keeps when an edit was made. */
  readonly keepsEditTimes: () => boolean;
  /** Changes when what was asked before must not be heard any more. */
  readonly era: () => number;
  /** So many edits were taken by the server. */
  readonly pushed: (count: number) => void;
}

export type Upsert = Extract<PushStep, { readonly kind: 'upsert' }>;

/** An item as it is sent: whole, with the time of its edit where the server wants it. */
export function sentForm(ports: PushPorts, record: SyncRecord, { item, version }: Upsert): SentWireItem {
  const { session, clock, serverAheadMs } = ports;
  const editedAt = record.pending?.kind === 'edit' ? record.pending.editedAt : item.updatedAt;
  return wireFromItem(item, {
    userId: session.account()?.userId ?? '',
    version,
    now: clock.now(),
    ...(ports.keepsEditTimes() ? { editedAt: addMs(editedAt, serverAheadMs()) } : {}),
  });
}

export function announces({ socket }: Pick<PushPorts, 'socket'>, feature: ServerFeature): boolean {
  return socket.features().has(feature);
}

/** The server may know of these from now on, whatever becomes of the answer. */
export function noteTries({ store, clock }: PushPorts, ids: readonly string[]): void {
  if (ids.length > 0) store.apply([{ kind: 'note-tries', ids }], clock.now());
}
