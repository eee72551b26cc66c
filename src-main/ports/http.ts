import type { EpochMs } from '#shared/time/instant.ts';
import type { HttpAnswer } from '#shared/wire/client-answers.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Until the answer is here whole. */
  readonly timeoutMs: number;
  /** Whether carrying it out twice does no harm: not so where a try is counted or a code used up. */
  readonly mayRepeat: boolean;
  readonly signal: AbortSignal;
}

/** An answer with the server's clock in it, where its `Date` header tells it (to the second, rounded down). */
export interface HttpReply extends HttpAnswer {
  readonly serverDate: EpochMs | null;
}

/** Why there is no answer. `never-sent`: no connection came about, so the server cannot have heard of it. */
export type HttpFailure = 'unreachable' | 'never-sent' | 'timeout' | 'cancelled' | 'too-large';

/**
 * One HTTP exchange, by the system's proxy and certificates; no redirect is followed and no cookie kept. Bodies are bounded
 * (32 MiB). A request that may be repeated is, once, when it dies at once and before any answer, as on an idle connection that the
 * server has closed. Never rejects.
 */
export interface Http {
  exchange(
    request: HttpRequest,
  ): Promise<
    { readonly ok: true; readonly reply: HttpReply } | { readonly ok: false; readonly why: HttpFailure }
  >;
}
