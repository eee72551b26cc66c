import type { ServerTime } from '#shared/sync/server-clock.ts';
import { type ItemAnswer, readDeleteAnswer, readItemAnswer } from '#shared/wire/client-answers.ts';
import type { SentWireItem } from '#shared/wire/client-item.ts';
import { joinLists } from '#shared/wire/client-list.ts';
import type { HttpReply } from '../ports/http.ts';
import type { Account } from '../ports/sync-store.ts';
import { AuthorisedCalls, type Call, type CallPorts } from './authorised-calls.ts';
import {
  pathSegment,
  readBulkReply,
  readListReply,
  readStatsReply,
  type StatsAnswer,
} from './call-answers.ts';
import { askHealth, type Health } from './health.ts';
import type { BulkAnswer, ListAnswer, ServerApi } from './server-api.ts';

const TIMEOUT_MS = 10_000;
/** Of calls about many items. */
const LONG_TIMEOUT_MS = 30_000;
const UNAUTHORISED = { kind: 'unauthorised' } as const;
const UNAUTHORISED_NOW = Promise.resolve(UNAUTHORISED);

/** Every call about items, in the name of whoever is signed in when it is made. */
export class ApiClient implements ServerApi {
  readonly #ports: CallPorts;
  readonly #calls: AuthorisedCalls;

  constructor(ports: CallPorts) {
    this.#ports = ports;
    this.#calls = new AuthorisedCalls(ports);
  }

  async list(): Promise<ListAnswer> {
    const account = this.#ports.session.account();
    if (account === null) return UNAUTHORISED;
    const whole = await this.#list(account, '');
    if (whole.kind !== 'server-error' || whole.status < 500) return whole;
    // One broken item makes every whole list of its user fail, but only the list of its own type.
    const alarms = this.#list(account, '&type=alarm');
    const timers = this.#list(account, '&type=timer');
    return joined(await alarms, await timers);
  }

  get(id: string): Promise<ItemAnswer> {
    return this.#aboutItem(id, { method: 'GET' }, readItemAnswer);
  }

  upsert(item: SentWireItem, key: string | null): Promise<ItemAnswer> {
    const headers = key === null ? {} : { 'idempotency-key': key };
    const call = { method: 'POST', path: '', body: item, headers, timeoutMs: TIMEOUT_MS } as const;
    return this.#signedIn((account) => this.#calls.make(account, call, readItemAnswer));
  }

  delete(id: string, version: number | null): Promise<ItemAnswer> {
    const headers = version === null ? {} : { 'if-match': `"${version}"` };
    return this.#aboutItem(id, { method: 'DELETE', headers }, readDeleteAnswer);
  }

  bulk(items: readonly SentWireItem[]): Promise<BulkAnswer> {
    return this.#signedIn((account) => {
      const body = { user_id: account.userId, items };
      const call = { method: 'POST', path: '/bulk', body, timeoutMs: LONG_TIMEOUT_MS } as const;
      return this.#calls.make(account, call, readBulkReply);
    });
  }

  /** How many connections are open: one's own, or for an administrator everybody's. */
  stats(): Promise<StatsAnswer> {
    const call = { method: 'GET', path: '/ws/stats', timeoutMs: TIMEOUT_MS } as const;
    return this.#signedIn((account) => this.#calls.make(account, call, readStatsReply));
  }

  /** Whether the account's server answers. Not cancelled with the others: it ends by itself. */
  health(): Promise<Health> {
    const account = this.#ports.session.account();
    if (account === null) return Promise.resolve('none');
    return askHealth(this.#ports.http, account.serverUrl, new AbortController().signal);
  }

  onServerTime(listener: (time: ServerTime) => void): () => void {
    return this.#calls.onServerTime(listener);
  }

  cancelAll(): void {
    this.#calls.cancelAll();
  }

  #list(account: Account, filter: string): Promise<ListAnswer> {
    const path = `?user_id=${encodeURIComponent(account.userId)}${filter}`;
    const call = { method: 'GET', path, timeoutMs: LONG_TIMEOUT_MS } as const;
    return this.#calls.make(account, call, readListReply);
  }

  #aboutItem(
    id: string,
    about: Pick<Call, 'method' | 'headers'>,
    read: (reply: HttpReply) => ItemAnswer,
  ): Promise<ItemAnswer> {
    const segment = pathSegment(id);
    if (segment === null) return Promise.resolve({ kind: 'unreadable', status: 0 });
    const call = { ...about, path: `/${segment}`, timeoutMs: TIMEOUT_MS };
    return this.#signedIn((account) => this.#calls.make(account, call, read));
  }

  #signedIn<T>(make: (account: Account) => Promise<T>): Promise<T | typeof UNAUTHORISED> {
    const account = this.#ports.session.account();
    return account === null ? UNAUTHORISED_NOW : make(account);
  }
}

/** Both by-type lists as one, complete if both came. A server that asks for patience is not answered with half a list. */
function joined(alarms: ListAnswer, timers: ListAnswer): ListAnswer {
  const wait = [alarms, timers].find(({ kind }) => kind === 'wait');
  if (wait !== undefined) return wait;
  if (alarms.kind !== 'list' && timers.kind !== 'list') return alarms;
  const list = joinLists(
    alarms.kind === 'list' ? alarms.list : null,
    timers.kind === 'list' ? timers.list : null,
  );
  return { kind: 'list', list };
}
