import type { ItemId } from '../domain/item.ts';
import type { EpochMs } from '../time/instant.ts';
import type { ItemAnswer } from '../wire/client-answers.ts';
import type { ServerList } from '../wire/client-list.ts';
import type { ServerItem } from '../wire/item-mapping.ts';
import { newsOf, withKnownStart } from './agreement.ts';
import { type Conflict, conflictOf } from './conflict.ts';
import { hear, hearGone } from './hear.ts';
import { groupsOf, sameGroup } from './item-groups.ts';
import type { SyncRecord, Verdict } from './record.ts';

export type Records = ReadonlyMap<ItemId, SyncRecord>;

/** What was agreed on when a list was asked for: it speaks only of items of which that still holds. */
export type BaseMarks = ReadonlyMap<ItemId, BaseMark>;
export interface BaseMark {
  readonly version: number;
  readonly createdAt: EpochMs;
}

/** Why one item has to be asked for before anything is done about it. */
export type Doubt = 'older-copy' | 'mass-deletion' | 'deletion' | 'unknown-item';

export interface Reconciled {
  readonly verdicts: readonly Verdict[];
  readonly ask: readonly { readonly id: ItemId; readonly why: Doubt }[];
}

/** A list that would delete more than this many items, and more than half of all, is not believed without asking. */
const MASS_DELETION = 5;

export function markBases(records: Records): BaseMarks {
  const marks = new Map<ItemId, BaseMark>();
  for (const { id, base } of records.values()) if (base !== null) marks.set(id, base.item);
  return marks;
}

/** The mark of one item, for a GET; undefined if nothing is agreed on. */
export function markBase(record: SyncRecord | null): BaseMark | undefined {
  return record?.base?.item;
}

/** The whole list against what this device knows. Nothing is said of what is the same on both sides. */
export function reconcile(
  list: ServerList,
  records: Records,
  { asked, serverAheadMs }: { readonly asked: BaseMarks; readonly serverAheadMs: number },
): Reconciled {
  const verdicts: Verdict[] = [];
  const ask: Reconciled['ask'][number][] = [];
  for (const said of list.items) {
    const record = records.get(said.item.id) ?? null;
    if (hasMoved(record, asked.get(said.item.id))) continue;
    const server = withKnownStart(record, said);
    const news = newsOf(record?.base ?? null, server);
    if (news === 'newer') verdicts.push(hear(record, server, serverAheadMs));
    else if (news === 'older') ask.push({ id: said.item.id, why: 'older-copy' });
  }
  const absent = list.isComplete ? absentFrom(list, records, asked) : [];
  const doomed = absent.filter(({ pending }) => pending?.kind !== 'edit' && pending?.kind !== 'deletion');
  const settled = absent.filter(({ pending }) => pending?.kind === 'deletion').map((it) => hearGone(it));
  if (isMassDeletion(doomed.length, records)) {
    ask.push(...doomed.map(({ id }) => ({ id, why: 'mass-deletion' as const })));
    return { verdicts: [...verdicts, ...settled], ask };
  }
  return { verdicts: [...verdicts, ...settled, ...doomed.map((record) => hearGone(record))], ask };
}

/** What the answer to a GET means that was sent to settle a doubt; null: nothing, or nothing yet. */
export function settleDoubt(doubt: {
  readonly why: Doubt;
  readonly record: SyncRecord | null;
  readonly asked: BaseMark | undefined;
  readonly answer: ItemAnswer;
  readonly serverAheadMs: number;
}): Verdict | null {
  const { record, answer, why, serverAheadMs } = doubt;
  if (hasMoved(record, doubt.asked)) return null;
  if (answer.kind === 'gone') {
    if (record === null) return null;
    return hearGone(record, why === 'mass-deletion' ? 'deleted-with-many' : 'deleted-elsewhere');
  }
  if (answer.kind !== 'item') return null;
  const server = withKnownStart(record, answer.item);
  const news = newsOf(record?.base ?? null, server);
  if (news === 'none') return null;
  const verdict = hear(record, server, serverAheadMs);
  return news === 'older' && record !== null ? keepingLost(record, server, verdict) : verdict;
}

/** What a server restored from a backup puts back is told like a clash: the newer values were ours. */
function keepingLost(record: SyncRecord, { item: server }: ServerItem, verdict: Verdict): Verdict {
  const { item: before, pending } = record;
  const after = verdict.record?.item;
  if (after === undefined || pending?.kind === 'deletion') return verdict;
  const told = new Set(verdict.conflicts.map(({ group }) => group));
  const groups = before.type === after.type ? groupsOf(before) : (['type'] as const);
  const lost: Conflict[] = groups
    .filter((group) => !told.has(group) && !sameGroup(before, after, group))
    .map((group) => conflictOf(group, before, server, 'local'));
  return { ...verdict, conflicts: [...verdict.conflicts, ...lost] };
}

function hasMoved(record: SyncRecord | null, asked: BaseMark | undefined): boolean {
  const now = markBase(record);
  return now?.version !== asked?.version || now?.createdAt !== asked?.createdAt;
}

/** What the server knew and does not list any more. */
function absentFrom(list: ServerList, records: Records, asked: BaseMarks): SyncRecord[] {
  const present = new Set([...list.items.map(({ item }) => item.id), ...list.unreadable]);
  return [...records.values()].filter(
    (record) => record.base !== null && !present.has(record.id) && !hasMoved(record, asked.get(record.id)),
  );
}

function isMassDeletion(count: number, records: Records): boolean {
  if (count <= MASS_DELETION) return false;
  const known = [...records.values()].filter(({ base, pending }) => base && pending?.kind !== 'deletion');
  return count > known.length / 2;
}
