import type { EpochMs } from '#shared/time/instant.ts';
import type { HttpAnswer } from '#shared/wire/client-answers.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** An answer with the server's clock in it, where its `Date` header tells it (to the second, rounded down). */
export interface HttpReply extends HttpAnswer {
  readonly serverDate: EpochMs | null;
}

/** Why there is no answer. */
export type HttpFailure = 'unreachable' | 'timeout' | 'cancelled' | 'too-large';

/**
 * One HTTP exchange, by the system's proxy and certificates; no redirect is followed and no cookie kept. Bodies are bounded
 * (32 MiB). A request that dies on a reused idle connection before any answer is repeated once. Never rejects.
 */
export interface Http {
  exchange(
    request: HttpRequest,
  ): Promise<
    { readonly ok: true; readonly reply: HttpReply } | { readonly ok: false; readonly why: HttpFailure }
  >;
}
