import type { ServerTime } from '#shared/sync/server-clock.ts';
import type { ItemAnswer } from '#shared/wire/client-answers.ts';
import type { Clock } from '../ports/clock.ts';
import type { Http, HttpReply, HttpRequest } from '../ports/http.ts';
import type { Log } from '../ports/log.ts';
import type { Account } from '../ports/sync-store.ts';
import { CANCELLED, RequestQueue } from './request-queue.ts';
import type { Session } from './sign-in.ts';

export interface CallPorts {
  readonly http: Http;
  readonly session: Session;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

export interface Call {
  readonly method: HttpRequest['method'];
  /** After the prefix of the service; ids in it are encoded. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Why there is no answer to read: the server wants another token than we have, or none came. */
type NoReply = Extract<ItemAnswer, { kind: 'unauthorised' | 'no-answer' }>;
type Answered = { readonly kind: 'reply'; readonly reply: HttpReply } | NoReply;

const PREFIX = '/api/alarms-timers';
/** The existing service chokes on many requests at once. */
const MAX_IN_FLIGHT = 4;
/** `Date` headers are rounded down to the second. */
const DATE_STEP_MS = 1_000;
const NO_ANSWER = { kind: 'no-answer' } as const;
const NEVER_SENT = { kind: 'no-answer', neverSent: true } as const;
const UNAUTHORISED = { kind: 'unauthorised' } as const;

/**
 * Requests in the name of the account that is signed in when they are made, and of no other: what waits when somebody else signs
 * in is not sent. A refused token is refreshed once for all, and the request made once more.
 */
export class AuthorisedCalls {
  readonly #ports: CallPorts;
  readonly #queue = new RequestQueue(MAX_IN_FLIGHT);
  readonly #listeners = new Set<(time: ServerTime) => void>();

  constructor(ports: CallPorts) {
    this.#ports = ports;
  }

  async make<T>(account: Account, call: Call, read: (reply: HttpReply) => T): Promise<T | NoReply> {
    const answered = await this.#queue.run((signal) => this.#make(account, call, signal));
    if (answered === CANCELLED) return NO_ANSWER;
    return answered.kind === 'reply' ? read(answered.reply) : answered;
  }

  cancelAll(): void {
    this.#queue.cancelAll();
  }

  onServerTime(listener: (time: ServerTime) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #make(account: Account, call: Call, signal: AbortSignal): Promise<Answered> {
    const { session } = this.#ports;
    const token = this.#tokenFor(account);
    if (token === null) return NEVER_SENT;
    const answered = await this.#exchange(account, call, token, signal);
    if (!isRefused(answered) || signal.aborted) return answered;
    // Somebody else's refresh may have come while this one was on its way.
    if (this.#tokenFor(account) === token) {
      const outcome = await untilAborted(session.refresh(), signal);
      if (outcome === 'unavailable') return NO_ANSWER;
    }
    const renewed = this.#tokenFor(account);
    if (signal.aborted || renewed === null) return NO_ANSWER;
    if (renewed === token) return UNAUTHORISED;
    const again = await this.#exchange(account, call, renewed, signal);
    return isRefused(again) ? UNAUTHORISED : again;
  }

  /** The token, as long as the account is the one that is signed in. */
  #tokenFor({ serverUrl, userId }: Account): string | null {
    const { session } = this.#ports;
    const now = session.account();
    return now?.serverUrl === serverUrl && now.userId === userId ? session.accessToken() : null;
  }

  async #exchange(account: Account, call: Call, token: string, signal: AbortSignal): Promise<Answered> {
    const { http, clock, log } = this.#ports;
    const { method, path, body, headers, timeoutMs } = call;
    const sentAt = clock.now();
    const exchanged = await http.exchange({
      ...{ method, body, timeoutMs, signal, mayRepeat: true },
      url: `${account.serverUrl}${PREFIX}${path}`,
      headers: { ...headers, authorization: `Bearer ${token}` },
    });
    const heardAt = clock.now();
    log.debug('api call', { method, outcome: exchanged.ok ? exchanged.reply.status : exchanged.why });
    if (!exchanged.ok) return exchanged.why === 'never-sent' ? NEVER_SENT : NO_ANSWER;
    const { reply } = exchanged;
    if (reply.serverDate !== null) {
      this.#tell({ serverAt: reply.serverDate, sentAt, heardAt, stepMs: DATE_STEP_MS });
    }
    return { kind: 'reply', reply };
  }

  #tell(time: ServerTime): void {
    for (const listener of [...this.#listeners]) listener(time);
  }
}

function isRefused(answered: Answered): boolean {
  return answered.kind === 'reply' && answered.reply.status === 401;
}

/** `unavailable` when it is cut: the refresh goes on for those who still want it. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | 'unavailable'> {
  if (signal.aborted) return Promise.resolve('unavailable');
  return new Promise((resolve) => {
    const cut = () => resolve('unavailable');
    signal.addEventListener('abort', cut, { once: true });
    void promise.then((value) => {
      signal.removeEventListener('abort', cut);
      resolve(value);
    });
  });
}
