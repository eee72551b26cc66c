import type { ItemId } from '#shared/domain/item.ts';
import {
  type BaseMark,
  type Doubt,
  markBase,
  markBases,
  reconcile,
  settleDoubt,
} from '#shared/sync/reconcile.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import type { ServerList } from '#shared/wire/client-list.ts';
import { aFewAtATime } from './a-few-at-a-time.ts';
import type { EditTimes } from './edit-times.ts';
import type { PushPace } from './push-pace.ts';
import type { NoDecision } from './server-api.ts';
import type { SyncPorts } from './sync-ports.ts';
import type { SyncRecords } from './sync-records.ts';

/** How many items of a list are taken before others get their turn: an alarm must not wait for a long list. */
const CHUNK = 200;
/** Doubts that are asked about at a time. */
const ASKS_AT_ONCE = 3;
/** With so many questions open a list says it sooner. */
const MAX_QUESTIONS = 20;
/** A list this long shows its progress. */
const LONG_LIST = 500;

interface PullerPorts extends Pick<SyncPorts, 'api' | 'delay'> {
  readonly records: SyncRecords;
  readonly pace: Pick<PushPace, 'askedToWait' | 'askedToWaitMs'>;
  readonly serverAheadMs: () => number;
  readonly editTimes: EditTimes;
  /** Changes when what was asked before must not be heard any more. */
  readonly era: () => number;
  /** A list is to say what was not asked. */
  readonly listDue: () => void;
  readonly progress: (progress: { readonly done: number; readonly total: number } | null) => void;
}

export type PullOutcome = { readonly kind: 'listed' } | { readonly kind: 'dropped' } | NoDecision;

/** Asks for lists and single items, and lets the rules decide what they mean [SY20–SY24]. */
export class Puller {
  readonly #ports: PullerPorts;
  /** What is asked about, and why once more: what came meanwhile may be newer than the answer. */
  readonly #asking = new Map<ItemId, Doubt | null>();
  /** There were too many questions: a list is to follow the last of them. */
  #isListDue = false;
  #cuts = 0;

  constructor(ports: PullerPorts) {
    this.#ports = ports;
  }

  /** One whole list, and every doubt it leaves. */
  async pull(): Promise<PullOutcome> {
    const { api, records, era } = this.#ports;
    const began = era();
    const cuts = this.#cuts;
    const isCut = () => era() !== began || this.#cuts !== cuts;
    const asked = markBases(records.all());
    const gone = records.watchGone();
    const answer = await api.list();
    if (isCut()) return { kind: 'dropped' };
    if (answer.kind !== 'list') return answer;
    const { list } = answer;
    this.#ports.editTimes.listed(list.items);
    const doubts = new Map<ItemId, Doubt>();
    const take = (part: ServerList, known = records.all()) => {
      // What went meanwhile is not brought back by a list from before.
      const items = part.items.filter(({ item: { id } }) => known.has(id) || !gone.has(id));
      const { verdicts, ask } = reconcile({ ...part, items }, known, {
        asked,
        serverAheadMs: this.#ports.serverAheadMs(),
      });
      if (verdicts.length > 0) records.apply(verdicts);
      for (const { id, why } of ask) doubts.set(id, why);
    };
    if (list.items.length > LONG_LIST) {
      const isHeard = await this.#inParts(list, isCut, (part) =>
        take(part, records.some(part.items.map(({ item }) => item.id))),
      );
      if (!isHeard) return { kind: 'dropped' };
    }
    take(list);
    await aFewAtATime(ASKS_AT_ONCE, [...doubts], async ([id, why]) => !isCut() && this.settle({ id, why }));
    return isCut() ? { kind: 'dropped' } : { kind: 'listed' };
  }

  /** The list under way is left where it is: what it said so far stands, and a later one says the rest. */
  cut(): void {
    this.#cuts += 1;
  }

  /** Asks for one item, and settles what was in doubt about it. Returns whether the server said anything about it. */
  async settle({ id, why }: { readonly id: ItemId; readonly why: Doubt }): Promise<boolean> {
    const { api, records, era, pace } = this.#ports;
    if (this.#asking.has(id)) {
      this.#asking.set(id, why);
      return true;
    }
    if (pace.askedToWaitMs() !== null) return false;
    if (this.#asking.size >= MAX_QUESTIONS) {
      this.#isListDue = true;
      return true;
    }
    this.#asking.set(id, null);
    const began = era();
    const asked = markBase(records.read(id));
    const answer = await api.get(id);
    const again = this.#asking.get(id) ?? null;
    this.#asking.delete(id);
    const isListDue = this.#isListDue && this.#asking.size === 0;
    if (isListDue) this.#isListDue = false;
    if (era() !== began) return false;
    if (isListDue) this.#ports.listDue();
    if (answer.kind === 'wait') pace.askedToWait(answer.afterMs);
    if (answer.kind !== 'item' && answer.kind !== 'gone') return false;
    this.#settled(id, why, asked, answer);
    return again === null ? true : this.settle({ id, why: again });
  }

  #settled(id: ItemId, why: Doubt, asked: BaseMark | undefined, answer: ItemAnswer): void {
    const { records, serverAheadMs } = this.#ports;
    const record = records.read(id);
    const verdict = settleDoubt({ why, record, asked, answer, serverAheadMs: serverAheadMs() });
    if (verdict !== null) records.apply([verdict]);
  }

  /** Returns false if it was cut off. What is absent is looked at with the whole list only. */
  async #inParts(list: ServerList, isCut: () => boolean, take: (part: ServerList) => void): Promise<boolean> {
    const { items } = list;
    for (let from = 0; from < items.length; from += CHUNK) {
      take({ items: items.slice(from, from + CHUNK), unreadable: [], isComplete: false });
      this.#ports.progress({ done: Math.min(from + CHUNK, items.length), total: items.length });
      await new Promise<void>((resolve) => void this.#ports.delay(0, resolve));
      if (isCut()) break;
    }
    this.#ports.progress(null);
    return !isCut();
  }
}
