import { assertNever } from '../assert-never.ts';
import type { Item } from '../domain/item.ts';
import type { ItemAnswer, Refusal } from '../wire/client-answers.ts';
import type { ServerItem } from '../wire/item-mapping.ts';
import { agreed, baseOf, withKnownStart, withServerMarks } from './agreement.ts';
import { takenAtRest } from './at-rest.ts';
import { hear, hearGone } from './hear.ts';
import { sameContent } from './item-groups.ts';
import { type Failure, failed } from './push-failure.ts';
import type { Next, Outcome } from './push-next.ts';
import { become, type SyncRecord, type Verdict } from './record.ts';

/** An answer to a push, with the record as it is now, not as it was when it was sent. */
export interface PushAnswered {
  readonly record: SyncRecord;
  readonly answer: ItemAnswer;
  readonly serverAheadMs: number;
  /** Whether the server serves other items meanwhile. */
  readonly othersPass: boolean;
}

/** What the answer to an upsert of `sent` at `version` means. */
export function upsertOutcome(
  pushed: PushAnswered & { readonly sent: Item; readonly version: number },
): Outcome {
  const { record, answer, sent, version } = pushed;
  switch (answer.kind) {
    case 'item':
      return stored(record, withKnownStart({ ...record, sent: [...record.sent, sent] }, answer.item), sent);
    case 'conflict':
      if (answer.item.item.version < version) return failed(failure(pushed, sent));
      return conflicting(pushed, answer.item);
    case 'refused':
      return refused(record, sent, answer.refusal);
    case 'gone':
    case 'deleted':
      return failed(failure({ ...pushed, answer: { kind: 'unreadable', status: 404 } }, sent));
    case 'unauthorised':
    case 'wait':
    case 'server-error':
    case 'unreadable':
    case 'no-answer':
      return failed(failure(pushed, sent));
    default:
      return assertNever(answer);
  }
}

/** What the GET before a DELETE means: our deletion stands against what it has seen. */
export function deletionCheckOutcome(pushed: PushAnswered): Outcome {
  const { record, answer, serverAheadMs } = pushed;
  if (record.pending?.kind !== 'deletion') return { verdict: null, next: nextFor(record) };
  if (answer.kind === 'gone') return { verdict: hearGone(record), next: { kind: 'done' } };
  if (answer.kind === 'refused') return parked(answer.refusal);
  if (answer.kind !== 'item') return failed(failure(pushed, null));
  const { base } = record;
  const isSeen = base !== null && answer.item.item.version <= base.item.version;
  const isSameLife = base?.item.createdAt === answer.item.item.createdAt;
  if (isSeen && isSameLife) return { verdict: null, next: { kind: 'delete' } };
  const verdict = hear(record, answer.item, serverAheadMs);
  const stands = verdict.record?.pending?.kind === 'deletion';
  return { verdict, next: stands ? { kind: 'delete' } : { kind: 'done' } };
}

/** What the answer to a DELETE means. 404: it is gone already. 409 or 412, from a server that compares: look again. */
export function deletionOutcome(pushed: PushAnswered): Outcome {
  const { record, answer } = pushed;
  if (answer.kind === 'conflict') return { verdict: null, next: { kind: 'send' } };
  if (answer.kind === 'refused') {
    return record.pending?.kind === 'deletion'
      ? parked(answer.refusal)
      : { verdict: null, next: nextFor(record) };
  }
  if (answer.kind !== 'deleted' && answer.kind !== 'gone') return failed(failure(pushed, null));
  if (record.pending?.kind === 'deletion') return { verdict: hearGone(record), next: { kind: 'done' } };
  // Brought back meanwhile, by a person or by a newer edit from elsewhere: it is to be made again there.
  const editedAt = record.item.updatedAt;
  const pending = record.pending ?? { kind: 'edit', editedAt, attempts: 0, loneErrors: 0 };
  return { verdict: become({ ...record, base: null, pending, sent: [] }), next: { kind: 'send' } };
}

/** What a bulk call says of one of its items: the version it was stored at, or nothing, and then it is sent by itself. */
export function bulkOutcome(record: SyncRecord, sent: Item, version: number | undefined): Outcome {
  if (version === undefined) return { verdict: null, next: { kind: 'send' } };
  const createdAt = record.base?.item.createdAt ?? sent.createdAt;
  const item = { ...sent, version, createdAt };
  const wireStartedAt = item.type === 'timer' ? item.startedAt : null;
  return stored(record, { item, wireStartedAt, deletedAt: null, editedAt: null }, sent);
}

function stored(record: SyncRecord, server: ServerItem, sent: Item): Outcome {
  const { base, pending } = record;
  const hasPassed =
    base !== null &&
    base.item.createdAt === server.item.createdAt &&
    base.item.version >= server.item.version;
  if (hasPassed) return { verdict: null, next: nextFor(record) };
  const isAsSent = sameContent(record.item, sent);
  // Our own edit, not somebody's since.
  if (pending === null) return { verdict: become(takenAtRest(record, server, null)), next: { kind: 'done' } };
  if (pending.kind !== 'deletion' && isAsSent) {
    return { verdict: become(agreed(record, server)), next: { kind: 'done' } };
  }
  const item = withServerMarks(record.item, server.item);
  const kept: SyncRecord = {
    ...record,
    item: { ...item, updatedAt: record.item.updatedAt },
    base: baseOf(server),
    sent: [],
  };
  return { verdict: become(kept), next: { kind: 'send' } };
}

function conflicting({ record, serverAheadMs }: PushAnswered, server: ServerItem): Outcome {
  const { base, pending } = record;
  const isKnown = base?.item.createdAt === server.item.createdAt && base.item.version >= server.item.version;
  if (isKnown) return { verdict: null, next: nextFor(record) };
  const verdict =
    server.deletedAt === null
      ? hear(record, server, serverAheadMs)
      : meetTombstone(record, server, serverAheadMs);
  return {
    verdict,
    next: verdict.record === null || pending === null ? { kind: 'done' } : nextFor(verdict.record),
  };
}

/**
 * An edit brings a deleted item back, merged with what it was like there when it was deleted; unless the deletion came after
 * that very edit, whose answer we never heard.
 */
function meetTombstone(record: SyncRecord, server: ServerItem, serverAheadMs: number): Verdict {
  const { pending, sent, item } = record;
  if (pending?.kind !== 'edit') return hearGone(record);
  const hadArrived = sent.some((own) => sameContent(own, server.item) && sameContent(own, item));
  if (hadArrived) return hearGone({ ...record, pending: null });
  const heard = hear(record, server, serverAheadMs);
  return heard.record === null ? heard : { ...heard, record: { ...heard.record, pending } };
}

/** Refused for its content: parked, unless it has been edited since. */
function refused(record: SyncRecord, sent: Item, refusal: Refusal): Outcome {
  const isAsSent = sameContent(record.item, sent);
  return isAsSent ? parked(refusal) : { verdict: null, next: { kind: 'send' } };
}

function parked(refusal: Refusal): Outcome {
  return { verdict: null, next: { kind: 'park', why: { kind: 'refused', refusal } } };
}

function nextFor({ pending }: SyncRecord): Next {
  return pending === null ? { kind: 'done' } : { kind: 'send' };
}

function failure({ record, answer, othersPass }: PushAnswered, sent: Item | null): Failure {
  return { record, answer, othersPass, sent };
}
