import type { Clock } from '../../ports/clock.ts';
import type { Delay } from '../../ports/delay.ts';
import type { Http, HttpFailure, HttpReply, HttpRequest } from '../../ports/http.ts';
import { readBounded } from './bounded-body.ts';
import { isLostConnection, isNeverConnected } from './fetch-errors.ts';
import { toReply } from './http-reply.ts';

/** What this needs of a `fetch`, Node's or an Electron session's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface FetchPorts {
  readonly fetch: Fetch;
  readonly clock: Pick<Clock, 'now' | 'awakeMs'>;
  readonly delay: Delay;
}

type Exchanged = Awaited<ReturnType<Http['exchange']>>;

const MAX_BODY_BYTES = 32 * 1024 ** 2;
/** What fails later than this did not fail for being sent on a connection that was closed before. */
const STALE_CONNECTION_MS = 1_000;

/** HTTP by a `fetch`. */
export function createFetchHttp(ports: FetchPorts): Http {
  return { exchange: (request) => exchange(ports, request) };
}

/** Answers when the request is cut, even if `fetch` does not. */
function exchange(ports: FetchPorts, request: HttpRequest): Promise<Exchanged> {
  const { signal, timeoutMs } = request;
  if (signal.aborted) return Promise.resolve(failed('cancelled'));
  return new Promise((resolve) => {
    const cut = new AbortController();
    const end = (result: Exchanged) => {
      disarm();
      signal.removeEventListener('abort', cancel);
      resolve(result);
      // Lets go of a body that nobody reads to its end.
      cut.abort();
    };
    const cancel = () => end(failed('cancelled'));
    const disarm = ports.delay(timeoutMs, () => end(failed('timeout')));
    signal.addEventListener('abort', cancel, { once: true });
    receive(ports, request, cut.signal).then(
      (reply) => end(reply === null ? failed('too-large') : { ok: true, reply }),
      (error: unknown) => end(failed(error instanceof NeverSent ? 'never-sent' : 'unreachable')),
    );
  });
}

/** Nothing of the request left this computer. */
class NeverSent extends Error {}

function failed(why: HttpFailure): Exchanged {
  return { ok: false, why };
}

/** Null: the body is too large. */
async function receive(
  ports: FetchPorts,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<HttpReply | null> {
  const response = await send(ports, request, signal);
  const text = await readBounded(response, MAX_BODY_BYTES);
  return text === null ? null : toReply(response, text, ports.clock.now());
}

async function send(
  { fetch, clock }: FetchPorts,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<Response> {
  const init = initOf(request, signal);
  const sentAtMs = clock.awakeMs();
  try {
    return await fetch(request.url, init);
  } catch (error) {
    if (isNeverConnected(error)) throw new NeverSent('never sent', { cause: error });
    const isStale = isLostConnection(error) && clock.awakeMs() - sentAtMs < STALE_CONNECTION_MS;
    if (!request.mayRepeat || signal.aborted || !isStale) throw error;
    return fetch(request.url, init);
  }
}

function initOf({ method, headers, body }: HttpRequest, signal: AbortSignal): RequestInit {
  return {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    // Followed, it would carry the token to wherever it leads.
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    signal,
  };
}
