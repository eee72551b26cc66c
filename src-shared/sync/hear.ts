import { assertNever } from '../assert-never.ts';
import type { ServerItem } from '../wire/item-mapping.ts';
import { agreed, baseOf, withKnownStart } from './agreement.ts';
import { takenAtRest } from './at-rest.ts';
import { sameContent } from './item-groups.ts';
import { isLocalLater, merge } from './merge.ts';
import { asPersonLeftIt, isBegunAgain } from './own-doing.ts';
import { dropProgramEdit, overruleProgramEdit } from './program-edits.ts';
import { become, forget, type Notice, type SyncRecord, type Verdict } from './record.ts';

/**
 * One record meets a copy of the server's that says something new, by whatever way it came (list, event, 409, GET):
 * taken, merged, or kept from. `serverAheadMs`: the server's clock minus ours.
 */
export function hear(record: SyncRecord | null, said: ServerItem, serverAheadMs: number): Verdict {
  const server = withKnownStart(record, said);
  if (record === null) return become(agreed(null, server));
  if (record.pending === null) return become(takenAtRest(record, server, serverAheadMs));
  const { pending } = record;
  switch (pending.kind) {
    case 'program-edit':
      // Not known there yet: then it is part of what a person made here.
      return record.base === null ? merged(record, server, true) : overruleProgramEdit(record, server);
    case 'deletion':
      return meetDeletion(record, server);
    case 'edit':
      return merged(record, server, isLocalLater(pending.editedAt, server, serverAheadMs));
    default:
      return assertNever(pending);
  }
}

/** The item is gone there: whoever edited it here did so without knowing, and the edit wins. */
export function hearGone(record: SyncRecord, notice: Notice = 'deleted-elsewhere'): Verdict {
  const { pending, base } = record;
  switch (pending?.kind) {
    case undefined:
      return forget(record.id, [notice]);
    case 'deletion':
      return forget(record.id);
    case 'program-edit':
      return base === null ? become(record) : dropProgramEdit(record);
    case 'edit':
      return become(record);
  }
}

function merged(record: SyncRecord, server: ServerItem, localIsLater: boolean): Verdict {
  const { base, sent } = record;
  const local = asPersonLeftIt(record);
  const outcome = merge({ base: base?.item ?? null, sent, local, server: server.item, localIsLater });
  const item = outcome.item;
  const next: SyncRecord =
    outcome.isSettled && !isBegunAgain(record)
      ? agreed({ ...record, item }, server)
      : { ...record, item, base: baseOf(server), sent: [] };
  return become(next, outcome.conflicts);
}

/** A deletion stands against what it has seen, our own unanswered edit included; anything newer wins over it. */
function meetDeletion(record: SyncRecord, server: ServerItem): Verdict {
  const isOurs = [record.item, ...record.sent].some((own) => sameContent(own, server.item));
  if (isOurs) return become({ ...record, base: baseOf(server), sent: [] });
  const kept = agreed(null, server);
  return { id: record.id, record: kept, conflicts: [], notices: ['deletion-dropped'] };
}
