import type { Item } from '#shared/domain/item.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import { eventItemId, hearEvent } from '#shared/sync/events.ts';
import { type PushStep, planPush } from '#shared/sync/push.ts';
import type { Next, Outcome } from '#shared/sync/push-next.ts';
import { deletionCheckOutcome, deletionOutcome, upsertOutcome } from '#shared/sync/push-outcome.ts';
import {
  type BaseMark,
  type BaseMarks,
  type Doubt,
  markBase,
  markBases,
  reconcile,
  settleDoubt,
} from '#shared/sync/reconcile.ts';
import type { Notice, Pending, SyncRecord, Verdict } from '#shared/sync/record.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import { readFrame } from '#shared/wire/client-frames.ts';
import type { ServerList } from '#shared/wire/client-list.ts';

const NEVER_TRIED = { attempts: 0, loneErrors: 0 };

/** One device: its store's rows as far as sync goes, and the rules, without any network. */
export class DeviceModel {
  readonly records = new Map<string, SyncRecord>();
  readonly history: Conflict[] = [];
  readonly trash: Item[] = [];
  readonly notices: Notice[] = [];
  readonly #clockAheadMs: number;

  /** `clockAheadMs`: this device's clock minus the server's; it knows, from the server's answers. */
  constructor(clockAheadMs: number) {
    this.#clockAheadMs = clockAheadMs;
  }

  now(worldNow: EpochMs): EpochMs {
    return addMs(worldNow, this.#clockAheadMs);
  }

  get serverAheadMs(): number {
    return -this.#clockAheadMs;
  }

  /** What the person sees. */
  items(): Item[] {
    return [...this.records.values()].filter((it) => it.pending?.kind !== 'deletion').map((it) => it.item);
  }

  edit(item: Item, worldNow: EpochMs): void {
    const known = this.records.get(item.id);
    const editedAt = this.now(worldNow);
    const pending: Pending = { kind: 'edit', editedAt, ...tries(known) };
    this.#put({ ...blank(item), ...known, item: { ...item, updatedAt: editedAt }, pending });
  }

  /** The program's own edit: what a person's edit waits to say stays a person's. */
  programEdit(item: Item, worldNow: EpochMs): void {
    const known = this.records.get(item.id);
    if (!known || known.pending?.kind === 'deletion') return;
    const due = this.now(worldNow);
    const pending = known.pending ?? ({ kind: 'program-edit', due, ...NEVER_TRIED } as const);
    this.#put({ ...known, item, pending });
  }

  /** What was never on its way to the server is simply gone. */
  delete(id: string): void {
    const known = this.records.get(id);
    if (!known) return;
    if (known.base === null && (known.pending?.attempts ?? 0) === 0) this.records.delete(id);
    else this.#put({ ...known, pending: { kind: 'deletion', ...tries(known) } });
  }

  pushStep(id: string): PushStep | null {
    const record = this.records.get(id);
    return record ? planPush(record) : null;
  }

  /** A push leaves: from now on the server may know of it. */
  noteTry(id: string): void {
    const record = this.records.get(id);
    if (!record?.pending) return;
    this.#put({ ...record, pending: { ...record.pending, attempts: record.pending.attempts + 1 } });
  }

  hearUpsert(id: string, sent: { item: Item; version: number }, answer: ItemAnswer): Next {
    return this.#heard(
      id,
      (pushed) => upsertOutcome({ ...pushed, sent: sent.item, version: sent.version }),
      answer,
    );
  }

  hearDeletionCheck(id: string, answer: ItemAnswer): Next {
    return this.#heard(id, deletionCheckOutcome, answer);
  }

  hearDeletion(id: string, answer: ItemAnswer): Next {
    return this.#heard(id, deletionOutcome, answer);
  }

  /** Returns what is to be asked for. */
  hearFrame(text: string): { id: string; why: Doubt } | null {
    const frame = readFrame(text);
    if (frame.kind !== 'item') return null;
    const record = this.records.get(eventItemId(frame.event)) ?? null;
    const { verdict, ask } = hearEvent(record, frame.event, this.serverAheadMs);
    if (verdict) this.#apply(verdict);
    return ask;
  }

  marks(): BaseMarks {
    return markBases(this.records);
  }

  mark(id: string): BaseMark | undefined {
    return markBase(this.records.get(id) ?? null);
  }

  hearList(list: ServerList, asked: BaseMarks): readonly { id: string; why: Doubt }[] {
    const { verdicts, ask } = reconcile(list, this.records, { asked, serverAheadMs: this.serverAheadMs });
    for (const verdict of verdicts) this.#apply(verdict);
    return ask;
  }

  hearDoubt(id: string, why: Doubt, asked: BaseMark | undefined, answer: ItemAnswer): void {
    const record = this.records.get(id) ?? null;
    const { serverAheadMs } = this;
    const verdict = settleDoubt({ why, record, asked, answer, serverAheadMs });
    if (verdict) this.#apply(verdict);
  }

  /** Killed and started again: what was on its way is forgotten. */
  restart(): void {
    for (const record of this.records.values()) this.#put({ ...record, sent: [] });
  }

  #heard(
    id: string,
    outcomeOf: (pushed: {
      record: SyncRecord;
      answer: ItemAnswer;
      serverAheadMs: number;
      othersPass: boolean;
    }) => Outcome,
    answer: ItemAnswer,
  ): Next {
    const record = this.records.get(id);
    if (!record) return { kind: 'done' };
    const { serverAheadMs } = this;
    const { verdict, next } = outcomeOf({ record, answer, serverAheadMs, othersPass: false });
    if (verdict) this.#apply(verdict);
    return next;
  }

  #apply({ id, record, conflicts, notices }: Verdict): void {
    const before = this.records.get(id);
    if (record) this.#put(record);
    else {
      if (before) this.trash.push(before.item);
      this.records.delete(id);
    }
    this.history.push(...conflicts);
    this.notices.push(...notices);
  }

  #put(record: SyncRecord): void {
    this.records.set(record.id, record);
  }
}

function blank(item: Item): SyncRecord {
  return { id: item.id, item, base: null, pending: null, sent: [] };
}

/** Tries outlive later edits: they say that the server may have seen it. */
function tries(known: SyncRecord | undefined) {
  return { attempts: known?.pending?.attempts ?? 0, loneErrors: 0 };
}
