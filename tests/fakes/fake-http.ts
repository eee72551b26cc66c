import type { Http, HttpFailure, HttpReply, HttpRequest } from '#main/ports/http.ts';

type Exchanged = Awaited<ReturnType<Http['exchange']>>;
/** What a test answers: a reply with what matters of it, or why there is none. */
export type Said = Partial<HttpReply> | HttpFailure;

/** A network that a test answers for, request by request. A request that is cancelled ends as the real ones do. */
export class FakeHttp implements Http {
  readonly requests: HttpRequest[] = [];
  answer: (request: HttpRequest) => Said | Promise<Said> = () => 'unreachable';
  inFlight = 0;
  mostInFlight = 0;

  async exchange(request: HttpRequest): Promise<Exchanged> {
    this.requests.push(request);
    if (request.signal.aborted) return { ok: false, why: 'cancelled' };
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    const said = await Promise.race([this.answer(request), cancelled(request.signal)]);
    this.inFlight -= 1;
    if (typeof said === 'string') return { ok: false, why: said };
    return {
      ok: true,
      reply: { status: 200, body: undefined, retryAfterMs: null, serverDate: null, ...said },
    };
  }

  paths(): string[] {
    return this.requests.map(({ url }) => new URL(url)).map(({ pathname, search }) => pathname + search);
  }
}

function cancelled(signal: AbortSignal): Promise<HttpFailure> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
  });
}
