import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Answer, failure } from '../answer.ts';
import type { Limit } from './operation.ts';

export interface LimitConfig {
  /** Of one address, for all calls about signing in. */
  readonly signInPerMinute: number;
  /** Tries against one account, in a quarter of an hour. */
  readonly triesPerAccount: number;
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
}

export interface Limits {
  /** Counts a call. The answer is null while the limit holds. */
  count(limit: Limit, request: FastifyRequest): Promise<Answer | null>;
  /** Looks at an account's tries, and counts one more if told to. */
  account(request: FastifyRequest, options: { readonly increment: boolean }): Promise<Answer | null>;
}

/** Rate limits, in the memory of this process. The rate-limit plugin must be registered. */
export function createLimits(app: FastifyInstance, config: LimitConfig): Limits {
  const timeWindow = 60_000;
  const byUser = (request: FastifyRequest) => request.principal?.userId ?? request.ip;
  const limiters = {
    'sign-in': app.createRateLimit({ max: config.signInPerMinute, timeWindow }),
    read: app.createRateLimit({ max: config.readsPerMinute, timeWindow, keyGenerator: byUser }),
    write: app.createRateLimit({ max: config.writesPerMinute, timeWindow, keyGenerator: byUser }),
  };
  const account = app.createRateLimit({
    max: config.triesPerAccount,
    timeWindow: 15 * 60_000,
    keyGenerator: (request) => emailOf(request.body),
  });
  return {
    count: async (limit, request) => (limit === 'none' ? null : verdict(await limiters[limit](request))),
    account: async (request, options) => verdict(await account(request, options)),
  };
}

type Status = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;

function verdict(status: Status): Answer | null {
  if (status.isAllowed || !status.isExceeded) return null;
  return failure(429, 'Too many requests', { 'retry-after': String(status.ttlInSeconds) });
}

function emailOf(body: unknown): string {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : '';
  return typeof email === 'string' ? email.toLowerCase() : '';
}
