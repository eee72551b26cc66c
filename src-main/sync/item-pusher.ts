import type { Item, ItemId } from '#shared/domain/item.ts';
import { type PushStep, planPush } from '#shared/sync/push.ts';
import type { Next, Outcome } from '#shared/sync/push-next.ts';
import {
  deletionCheckOutcome,
  deletionOutcome,
  type PushAnswered,
  upsertOutcome,
} from '#shared/sync/push-outcome.ts';
import { become, type SyncRecord } from '#shared/sync/record.ts';
import { withoutSent } from '#shared/sync/sent.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import { announces, noteTries, type PushPorts, sentForm, type Upsert } from './push-ports.ts';

/** An item that is still not settled after this many turns waits. */
const MAX_TURNS = 6;

interface Heard {
  readonly id: ItemId;
  readonly answer: ItemAnswer;
  /** What was sent for the first time: an answer decides whether the server has it. */
  readonly news?: Item | null;
}

/** Sends one item until it is settled, parked or has to wait. */
export class ItemPusher {
  readonly #ports: PushPorts;
  readonly #mayPush: () => boolean;

  constructor(ports: PushPorts, mayPush: () => boolean) {
    this.#ports = ports;
    this.#mayPush = mayPush;
  }

  async push(id: ItemId): Promise<void> {
    const { era, records } = this.#ports;
    const began = era();
    for (let turn = 0; turn < MAX_TURNS; turn++) {
      if (era() !== began || !this.#mayPush()) return;
      const record = records.read(id);
      const step = record && planPush(record);
      if (record === null || step === null) return;
      const next = await this.#take(record, step, began);
      if (next?.kind !== 'send') return;
    }
    noteTries(this.#ports, [id]);
    this.#wait(id, 'no agreement');
  }

  /** One call and what follows from its answer; null: nobody listens any more. */
  #take(record: SyncRecord, step: PushStep, began: number): Promise<Next | null> {
    switch (step.kind) {
      case 'version-limit':
        return Promise.resolve(this.#follow(record.id, { kind: 'park', why: step }, null));
      case 'upsert':
        return this.#upsert(record, step, began);
      case 'check-deletion':
        return this.#delete(record.id, began);
    }
  }

  async #upsert(record: SyncRecord, step: Upsert, began: number): Promise<Next | null> {
    const { api, records, era, random, pushed } = this.#ports;
    const { id } = record;
    records.launch([step.item]);
    const key = announces(this.#ports, 'idempotency_key') ? random.uuid() : null;
    const answer = await api.upsert(sentForm(this.#ports, record, step), key);
    const news = records.land(id);
    if (era() !== began) return null;
    if (answer.kind === 'item') pushed(1);
    const outcomeOf = (heard: PushAnswered) =>
      upsertOutcome({ ...heard, sent: step.item, version: step.version });
    return this.#heard({ id, answer, news }, outcomeOf);
  }

  async #delete(id: ItemId, began: number): Promise<Next | null> {
    const { api, era, records, pushed } = this.#ports;
    const found = await api.get(id);
    if (era() !== began) return null;
    const checked = this.#heard({ id, answer: found }, deletionCheckOutcome);
    if (checked.kind !== 'delete') return checked;
    const version = records.read(id)?.base?.item.version ?? null;
    const answer = await api.delete(id, announces(this.#ports, 'if_match') ? version : null);
    if (era() !== began) return null;
    if (answer.kind === 'deleted') pushed(1);
    return this.#heard({ id, answer }, deletionOutcome);
  }

  #heard({ id, answer, news = null }: Heard, outcomeOf: (pushed: PushAnswered) => Outcome): Next {
    const { records, pace, serverAheadMs } = this.#ports;
    const othersPass = isFailure(answer) && pace.othersPass(id, { isOnlyOne: this.#isOnlyOne() });
    pace.heard(id, answer);
    const kept = records.read(id);
    if (kept === null) return { kind: 'done' };
    const record = news === null || mayHaveArrived(answer) ? kept : withoutSent(kept, news);
    const { verdict, next } = outcomeOf({ record, answer, serverAheadMs: serverAheadMs(), othersPass });
    if (verdict !== null) records.apply([verdict]);
    else if (record !== kept) records.apply([become(record)]);
    return this.#follow(id, next, answer);
  }

  #follow(id: ItemId, next: Next, answer: ItemAnswer | null): Next {
    const { store, clock, pace } = this.#ports;
    if (next.kind === 'park') store.apply([{ kind: 'park', id, why: next.why }], clock.now());
    // A silence is of the way, not of the item: it waits only as long as everything does.
    const isOfAll = pace.pausedForMs() > 0 && !(answer !== null && isFailure(answer));
    if (next.kind === 'retry' && !isOfAll) this.#wait(id, answer?.kind ?? '');
    return next;
  }

  #wait(id: ItemId, error: string): void {
    const { store, clock, pace, records } = this.#ports;
    const tries = records.read(id)?.pending?.attempts ?? 1;
    store.apply([{ kind: 'retry-at', id, at: pace.retryAt(tries), error }], clock.now());
  }

  #isOnlyOne(): boolean {
    return this.#ports.store.waiting().filter(({ parked }) => parked === null).length <= 1;
  }
}

function mayHaveArrived(answer: ItemAnswer): boolean {
  return answer.kind === 'no-answer' && answer.neverSent !== true;
}

function isFailure({ kind }: ItemAnswer): boolean {
  return kind === 'server-error' || kind === 'unreadable';
}
