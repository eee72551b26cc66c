import type { ItemId } from '#shared/domain/item.ts';
import { type Doubt, markBase, markBases, reconcile, settleDoubt } from '#shared/sync/reconcile.ts';
import type { ServerList } from '#shared/wire/client-list.ts';
import type { EditTimes } from './edit-times.ts';
import type { NoDecision } from './server-api.ts';
import type { SyncPorts } from './sync-ports.ts';
import type { SyncRecords } from './sync-records.ts';

/** How many items of a list are taken before others get their turn: an alarm must not wait for a long list. */
const CHUNK = 200;
/** A list this long shows its progress. */
const LONG_LIST = 500;

interface PullerPorts extends Pick<SyncPorts, 'api' | 'delay'> {
  readonly records: SyncRecords;
  readonly serverAheadMs: () => number;
  readonly editTimes: EditTimes;
  /** Changes when what was asked before must not be heard any more. */
  readonly era: () => number;
  readonly progress: (progress: { readonly done: number; readonly total: number } | null) => void;
}

export type PullOutcome = { readonly kind: 'listed' } | { readonly kind: 'dropped' } | NoDecision;

/** Asks for lists and single items, and lets the rules decide what they mean [SY20–SY24]. */
export class Puller {
  readonly #ports: PullerPorts;
  readonly #asking = new Set<ItemId>();

  constructor(ports: PullerPorts) {
    this.#ports = ports;
  }

  /** One whole list, and every doubt it leaves. */
  async pull(): Promise<PullOutcome> {
    const { api, records, era } = this.#ports;
    const began = era();
    const asked = markBases(records.all());
    const answer = await api.list();
    if (era() !== began) return { kind: 'dropped' };
    if (answer.kind !== 'list') return answer;
    const { list } = answer;
    this.#ports.editTimes.listed(list.items);
    const doubts: { readonly id: ItemId; readonly why: Doubt }[] = [];
    const take = (part: ServerList, known = records.all()) => {
      const { verdicts, ask } = reconcile(part, known, {
        asked,
        serverAheadMs: this.#ports.serverAheadMs(),
      });
      if (verdicts.length > 0) records.apply(verdicts);
      doubts.push(...ask);
    };
    if (list.items.length > LONG_LIST) {
      const isHeard = await this.#inParts(list, began, (part) =>
        take(part, records.some(part.items.map(({ item }) => item.id))),
      );
      if (!isHeard) return { kind: 'dropped' };
    }
    take(list);
    await Promise.all(doubts.map((doubt) => this.settle(doubt)));
    return era() === began ? { kind: 'listed' } : { kind: 'dropped' };
  }

  /** Asks for one item, and settles what was in doubt about it. */
  async settle({ id, why }: { readonly id: ItemId; readonly why: Doubt }): Promise<void> {
    const { api, records, era, serverAheadMs } = this.#ports;
    if (this.#asking.has(id)) return;
    this.#asking.add(id);
    const began = era();
    const asked = markBase(records.read(id));
    const answer = await api.get(id);
    this.#asking.delete(id);
    if (era() !== began) return;
    const record = records.read(id);
    const verdict = settleDoubt({ why, record, asked, answer, serverAheadMs: serverAheadMs() });
    if (verdict !== null) records.apply([verdict]);
  }

  /** Returns false if it was cut off. What is absent is looked at with the whole list only. */
  async #inParts(list: ServerList, began: number, take: (part: ServerList) => void): Promise<boolean> {
    const { items } = list;
    for (let from = 0; from < items.length; from += CHUNK) {
      take({ items: items.slice(from, from + CHUNK), unreadable: [], isComplete: false });
      this.#ports.progress({ done: Math.min(from + CHUNK, items.length), total: items.length });
      await new Promise<void>((resolve) => void this.#ports.delay(0, resolve));
      if (this.#ports.era() !== began) break;
    }
    this.#ports.progress(null);
    return this.#ports.era() === began;
  }
}
