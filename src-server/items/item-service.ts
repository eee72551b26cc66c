import type { SentItem, WireType } from '#shared/wire/item.ts';
import { wireTimestamp } from '#shared/wire/timestamps.ts';
import { type Answer, failure, ok } from '../answer.ts';
import type { Clock } from '../ports/clock.ts';
import type { EventBus } from '../ports/event-bus.ts';
import type { Held, ItemStore } from '../ports/item-store.ts';
import { itemAnswer, NOT_FOUND, staleAnswer, upsertAnswer } from './answers.ts';
import { decideBulk, idsOf, readBulk } from './bulk.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { decideDelete } from './decide-delete.ts';
import { decideUpsert, roomIn } from './decide-upsert.ts';
import { versionAskedFor } from './etag.ts';
import { decideOnce, type Outcome, type RequestKey } from './idempotency.ts';
import { changeFrame, deletionFrame, toWire } from './wire-form.ts';

export interface ItemPorts {
  readonly items: ItemStore;
  readonly bus: EventBus;
  readonly clock: Clock;
}

export interface DeleteCall {
  readonly id: string;
  readonly soft: boolean;
  readonly ifMatch?: string | undefined;
}

export interface ListFilter {
  readonly type?: WireType | undefined;
  readonly enabled?: boolean | undefined;
}

const DEFAULT_PAGE = 200;

/** Everything a signed-in user can do with their items. Each write is told to all their connections after its commit. */
export class ItemService {
  readonly #items: ItemStore;
  readonly #bus: EventBus;
  readonly #clock: Clock;

  constructor({ items, bus, clock }: ItemPorts) {
    this.#items = items;
    this.#bus = bus;
    this.#clock = clock;
  }

  async get(userId: string, id: string): Promise<Answer> {
    const record = await this.#items.get(userId, id);
    return record === null || record.deletedAt !== null ? NOT_FOUND : itemAnswer(record, userId);
  }

  async list(userId: string, filter: ListFilter): Promise<Answer> {
    const { records, sequence } = await this.#items.list(userId);
    const items = records
      .filter(({ content }) => filter.type === undefined || content.type === filter.type)
      .filter(({ content }) => filter.enabled === undefined || content.enabled === filter.enabled)
      .map((record) => toWire(record, userId));
    const isWhole = filter.type === undefined && filter.enabled === undefined;
    return ok({
      items,
      count: items.length,
      ...(isWhole && { cursor: writeCursor({ sequence, floor: 0 }) }),
    });
  }

  async changesSince(userId: string, since: string, limit = DEFAULT_PAGE): Promise<Answer> {
    const after = readCursor(since);
    const changes = after === null ? null : await this.#items.changesSince(userId, after, limit);
    if (changes === null) return failure(410, 'Unknown or outdated cursor: fetch the whole list');
    const { records, removed, more } = changes;
    const items = records.map((record) => toWire(record, userId));
    return ok({ items, removed, count: items.length, cursor: writeCursor(changes.place), more });
  }

  async upsert(userId: string, sent: SentItem, key: RequestKey | null): Promise<Answer> {
    const at = this.#clock.now();
    return this.#write(userId, [sent.id], key, (held) => {
      const terms = { at, room: roomIn(held) };
      const decision = decideUpsert(held.records.get(sent.id) ?? null, sent, terms);
      const answer = upsertAnswer(decision, sent.version, userId);
      if (!('record' in decision)) return { writes: [], answer, frames: [] };
      const { kind, record } = decision;
      return { writes: [{ kind: 'put', record }], answer, frames: [changeFrame(kind, record, userId)] };
    });
  }

  async delete(userId: string, { id, soft, ifMatch }: DeleteCall, key: RequestKey | null): Promise<Answer> {
    const at = this.#clock.now();
    return this.#write(userId, [id], key, ({ records }) => {
      const decision = decideDelete(records.get(id) ?? null, { soft, ifMatch, at });
      if (decision.kind === 'unknown') return { writes: [], answer: NOT_FOUND, frames: [] };
      if (decision.kind === 'stale') {
        const answer = staleAnswer(decision.current, versionAskedFor(ifMatch), userId);
        return { writes: [], answer, frames: [] };
      }
      const deletedAt = soft ? wireTimestamp(at) : null;
      const message = `Item ${soft ? 'soft' : 'hard'} deleted successfully`;
      const answer = ok({ message, id, deleted_at: deletedAt, version: decision.record.version });
      return { writes: [decision.write], answer, frames: [deletionFrame(decision.record, deletedAt)] };
    });
  }

  async bulk(userId: string, items: readonly unknown[], key: RequestKey | null): Promise<Answer> {
    const at = this.#clock.now();
    const entries = readBulk(items);
    return this.#write(userId, idsOf(entries), key, (held) => decideBulk(entries, held, at));
  }

  async #write(
    userId: string,
    ids: readonly string[],
    key: RequestKey | null,
    decide: (held: Held) => Outcome,
  ): Promise<Answer> {
    const { answer, frames } = await this.#items.change({
      userId,
      ids,
      receiptKey: key?.key,
      at: this.#clock.now(),
      decide: (held) => decideOnce(held, key, decide),
    });
    for (const frame of frames) this.#bus.publish({ kind: 'frame', userId, frame });
    return answer;
  }
}
