import type { Item, Timer } from '../domain/item.ts';
import type { EpochMs } from '../time/instant.ts';
import type { ServerItem } from '../wire/item-mapping.ts';
import { type Conflict, conflictOf } from './conflict.ts';
import { type FieldGroup, groupsOf, sameContent, sameGroup, withGroup } from './item-groups.ts';

/** An upsert is sent at the agreed version + 1 and stored as what was sent + 1. */
const OWN_STEP = 2;

/** What is merged. `base` and `sent` as in a `SyncRecord`. */
export interface MergeInput {
  readonly base: Item | null;
  readonly sent: readonly Item[];
  readonly local: Item;
  readonly server: Item;
  readonly localIsLater: boolean;
}

export interface Merged {
  readonly item: Item;
  /** Nothing is left to send: the server has it all. */
  readonly isSettled: boolean;
  readonly conflicts: readonly Conflict[];
}

/**
 * Whether the local edit was made after the server's. The server's `updated_at` is only the latest instant at which its
 * edit can have been made; with `edited_at` the truly later one is known. `serverAheadMs`: its clock minus ours.
 */
export function isLocalLater(editedAt: EpochMs, server: ServerItem, serverAheadMs: number): boolean {
  return editedAt + serverAheadMs > editTime(server);
}

/** When the server's edit was made at the latest, by its clock. */
export function editTime({ editedAt, item }: ServerItem): EpochMs {
  return editedAt ?? item.updatedAt;
}

/** Three-way merge, group by group: of a true clash the later edit stands and the other is told. Rules SY3–SY10. */
export function merge(input: MergeInput): Merged {
  const { local, server } = input;
  if (local.type !== server.type) return mergeTypes(input);
  const conflicts: Conflict[] = [];
  let item = server;
  for (const group of groupsOf(local)) {
    const wins = winner(group, input);
    if (wins.side === 'local') item = withGroup(item, group, local);
    if (wins.isClash) {
      conflicts.push(conflictOf(group, local, server, wins.side === 'local' ? 'server' : 'local'));
    }
  }
  return finished(item, input, conflicts);
}

/** An alarm met a timer: no field of one fits the other, so they merge as a whole. */
function mergeTypes(input: MergeInput): Merged {
  const { local, server, base, sent } = input;
  const onlyServerChanged = base !== null && sameContent(local, base);
  const onlyLocalChanged =
    (base !== null && sameContent(server, base)) || sent.some((own) => sameContent(server, own));
  if (onlyServerChanged) return finished(server, input, []);
  if (onlyLocalChanged) return finished(asKept(local, server), input, []);
  return input.localIsLater
    ? finished(asKept(local, server), input, [conflictOf('type', local, server, 'server')])
    : finished(server, input, [conflictOf('type', local, server, 'local')]);
}

interface Winner {
  readonly side: 'local' | 'server';
  readonly isClash: boolean;
}

function winner(group: FieldGroup, input: MergeInput): Winner {
  const { base, sent, local, server, localIsLater } = input;
  if (sameGroup(local, server, group)) return { side: 'server', isClash: false };
  // What we sent and heard no answer to has arrived: what is local now came after it.
  if (sent.some((own) => sameGroup(server, own, group))) return { side: 'local', isClash: false };
  if (base !== null && !isMaybeOvertaken(group, base, input)) {
    if (sameGroup(local, base, group)) return { side: 'server', isClash: false };
    if (sameGroup(server, base, group)) return { side: 'local', isClash: false };
  }
  return { side: localIsLater ? 'local' : 'server', isClash: true };
}

/**
 * Whether an edit of ours, sent and never answered, may lie between the base and the server's copy: then the base's value there,
 * or here, may be a later edit that undid ours. Ours alone would have made the version `OWN_STEP` greater.
 */
function isMaybeOvertaken(group: FieldGroup, base: Item, { sent, server }: MergeInput): boolean {
  if (server.version <= base.version + OWN_STEP) return false;
  return sent.some((own) => !sameGroup(own, base, group));
}

function finished(merged: Item, { local, server }: MergeInput, conflicts: readonly Conflict[]): Merged {
  const item = merged.type === 'timer' ? fitting(merged) : merged;
  const isSettled = sameContent(item, server);
  return {
    item: { ...item, updatedAt: isSettled ? server.updatedAt : local.updatedAt },
    isSettled,
    conflicts,
  };
}

/** The local item under the server's version and creation. */
function asKept(local: Item, server: Item): Item {
  return { ...local, version: server.version, createdAt: server.createdAt };
}

/** A rest from one side may not fit a length from the other: a paused rest is always below the duration. */
function fitting(timer: Timer): Timer {
  const { enabled, remainingSeconds: rest, durationSeconds } = timer;
  if (enabled || rest === null || rest < durationSeconds) return timer;
  return { ...timer, remainingSeconds: durationSeconds > 1 ? durationSeconds - 1 : null };
}
