import { assertNever } from '#shared/assert-never.ts';
import type { Item, ItemId } from '#shared/domain/item.ts';
import { fitsBulk, planPush } from '#shared/sync/push.ts';
import { bulkOutcome, upsertOutcome } from '#shared/sync/push-outcome.ts';
import { become, type SyncRecord, type Verdict } from '#shared/sync/record.ts';
import { withoutSent } from '#shared/sync/sent.ts';
import { noteTries, type PushPorts, sentForm, type Upsert } from './push-ports.ts';
import type { NoDecision } from './server-api.ts';

interface Sent {
  readonly record: SyncRecord;
  readonly step: Upsert;
}

/** Sends many items with one call. What it does not store, or says nothing new of, goes by itself afterwards, for it counts as tried. */
export class BulkPusher {
  readonly #ports: PushPorts;

  constructor(ports: PushPorts) {
    this.#ports = ports;
  }

  /** Each item is read when it is sent: it may have been edited, deleted or sent by itself since the call was planned. */
  async push(ids: readonly ItemId[]): Promise<void> {
    const { api, records, era } = this.#ports;
    const began = era();
    const sent = [...records.some(ids).values()].filter(fitsBulk).flatMap((record) => {
      const step = planPush(record);
      return step?.kind === 'upsert' ? [{ record, step }] : [];
    });
    if (sent.length === 0) return;
    records.launch(sent.map(({ step }) => step.item));
    const answer = await api.bulk(sent.map(({ record, step }) => sentForm(this.#ports, record, step)));
    const news = sent.flatMap(({ record }) => records.land(record.id) ?? []);
    if (era() !== began) return;
    switch (answer.kind) {
      case 'bulk':
        this.#stored(sent, answer.versions);
        this.#notThere(news.filter(({ id }) => !answer.versions.has(id)));
        break;
      // One of them spoils it for all: each by itself.
      case 'refused':
        this.#notThere(news);
        noteTries(this.#ports, idsOf(sent));
        break;
      case 'server-error':
      case 'unreadable':
        noteTries(this.#ports, idsOf(sent));
        break;
      case 'unauthorised':
      case 'wait':
        this.#notThere(news);
        this.#unheard(sent, answer);
        break;
      case 'no-answer':
        if (answer.neverSent) this.#notThere(news);
        this.#unheard(sent, answer);
        break;
      default:
        assertNever(answer);
    }
  }

  #stored(sent: readonly Sent[], versions: ReadonlyMap<ItemId, number>): void {
    const { pace, pushed } = this.#ports;
    const isStored = ({ record }: Sent) => versions.has(record.id);
    const stored = sent.filter(isStored);
    const silent: Sent[] = [];
    this.#apply(stored, (record, it) => {
      const { verdict } = bulkOutcome(record, it.step.item, versions.get(record.id));
      if (verdict === null) silent.push(it);
      return verdict;
    });
    noteTries(this.#ports, idsOf([...sent.filter((it) => !isStored(it)), ...silent]));
    if (stored.length > 0) pace.served();
    pushed(stored.length);
  }

  #unheard(sent: readonly Sent[], answer: NoDecision): void {
    const { pace, serverAheadMs } = this.#ports;
    const [first] = sent;
    if (first !== undefined) pace.heard(first.record.id, answer);
    this.#apply(sent, (record, { step: { item, version } }) => {
      const pushed = { record, answer, serverAheadMs: serverAheadMs(), othersPass: false };
      return upsertOutcome({ ...pushed, sent: item, version }).verdict;
    });
  }

  /** What was sent for the first time and not taken. */
  #notThere(news: readonly Item[]): void {
    const { records } = this.#ports;
    const verdicts = news.flatMap((item) => {
      const record = records.read(item.id);
      return record === null ? [] : [become(withoutSent(record, item))];
    });
    if (verdicts.length > 0) records.apply(verdicts);
  }

  #apply(sent: readonly Sent[], verdictOf: (record: SyncRecord, sent: Sent) => Verdict | null): void {
    const { records } = this.#ports;
    const verdicts = sent.flatMap((it) => {
      const record = records.read(it.record.id);
      return (record && verdictOf(record, it)) ?? [];
    });
    if (verdicts.length > 0) records.apply(verdicts);
  }
}

function idsOf(sent: readonly Sent[]): ItemId[] {
  return sent.map(({ record }) => record.id);
}
