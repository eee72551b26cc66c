import type { BulkAnswer, ListAnswer, ServerApi } from '#main/sync/server-api.ts';
import type { ServerTime } from '#shared/sync/server-clock.ts';
import {
  type HttpAnswer,
  type ItemAnswer,
  readDeleteAnswer,
  readItemAnswer,
} from '#shared/wire/client-answers.ts';
import { readBulkAnswer } from '#shared/wire/client-bulk.ts';
import type { SentWireItem } from '#shared/wire/client-item.ts';
import { readServerList } from '#shared/wire/client-list.ts';
import type { ServerModel } from '../simulation/server-model.ts';

/** One call on its way: the test answers it, or the model does. */
export interface Call {
  readonly what: 'list' | 'get' | 'upsert' | 'delete' | 'bulk';
  readonly id: string | null;
  readonly item: SentWireItem | null;
}

/**
 * What happens to a call: carried out and answered, carried out and its answer lost, lost on its way, not even sent for want of a
 * connection, or answered with a status.
 */
export type Fate = 'answered' | 'answer-lost' | 'lost' | 'never-sent' | HttpAnswer;

type NoAnswer = Extract<ItemAnswer, { kind: 'no-answer' }>;

/** The calls of a client, served by a model of the existing service, at the time the test lets them through. */
export class FakeServerApi implements ServerApi {
  readonly calls: Call[] = [];
  /** What happens to each call; by default it is carried out and answered. */
  fate: (call: Call) => Fate = () => 'answered';
  /** Between the server's doing and our hearing: for echoes that come first, and edits made meanwhile. */
  beforeAnswer: (call: Call) => void | Promise<void> = () => {};
  readonly #server: ServerModel;
  #era = 0;

  constructor(server: ServerModel) {
    this.#server = server;
  }

  /** Calls of one kind, of one item or all. */
  count(what: Call['what'], id?: string): number {
    return this.calls.filter((call) => call.what === what && (id === undefined || call.id === id)).length;
  }

  async list(): Promise<ListAnswer> {
    const answer = await this.#call({ what: 'list', id: null, item: null }, () => this.#server.list());
    if ('kind' in answer) return answer;
    const list = answer.status === 200 ? readServerList(answer.body) : null;
    if (list !== null) return { kind: 'list', list };
    const failure = readItemAnswer({ ...answer, status: answer.status === 200 ? 500 : answer.status });
    return failure.kind === 'wait' || failure.kind === 'unauthorised'
      ? failure
      : { kind: 'server-error', status: answer.status };
  }

  async get(id: string): Promise<ItemAnswer> {
    const answer = await this.#call({ what: 'get', id, item: null }, () => this.#server.get(id));
    return 'kind' in answer ? answer : readItemAnswer(answer);
  }

  async upsert(item: SentWireItem): Promise<ItemAnswer> {
    const answer = await this.#call({ what: 'upsert', id: item.id, item }, () => this.#server.upsert(item));
    return 'kind' in answer ? answer : readItemAnswer(answer);
  }

  async delete(id: string): Promise<ItemAnswer> {
    const answer = await this.#call({ what: 'delete', id, item: null }, () => this.#server.delete(id, true));
    return 'kind' in answer ? answer : readDeleteAnswer(answer);
  }

  async bulk(items: readonly SentWireItem[]): Promise<BulkAnswer> {
    const answer = await this.#call({ what: 'bulk', id: null, item: null }, () => this.#bulk(items));
    if ('kind' in answer) return answer;
    const versions = answer.status === 200 ? readBulkAnswer(answer.body) : null;
    if (versions !== null) return { kind: 'bulk', versions };
    return answer.status === 422 ? { kind: 'refused' } : { kind: 'server-error', status: answer.status };
  }

  onServerTime(_listener: (time: ServerTime) => void): () => void {
    return () => {};
  }

  cancelAll(): void {
    this.#era += 1;
  }

  #bulk(items: readonly SentWireItem[]): HttpAnswer {
    const results = items.map((item) => {
      const { status, body } = this.#server.upsert(item, { isQuiet: true });
      const { version } = body as { version?: number };
      return status === 200
        ? { id: item.id, status: 'success', version }
        : { id: item.id, status: 'conflict' };
    });
    return { status: 200, body: { results }, retryAfterMs: null };
  }

  async #call(call: Call, serve: () => HttpAnswer): Promise<HttpAnswer | NoAnswer> {
    this.calls.push(call);
    const era = this.#era;
    const fate = this.fate(call);
    if (typeof fate !== 'string') return fate;
    if (fate === 'never-sent') return { kind: 'no-answer', neverSent: true };
    const answer = fate === 'lost' ? null : serve();
    await this.beforeAnswer(call);
    return answer !== null && fate === 'answered' && this.#era === era ? answer : { kind: 'no-answer' };
  }
}
