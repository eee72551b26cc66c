import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Answer, failure } from '../answer.ts';
import type { Clock } from '../ports/clock.ts';
import { type Taking, Tally } from '../tally.ts';
import type { Guard, Limit } from './operation.ts';

export interface LimitConfig {
  /** Of one address, for all calls about signing in but refreshes. */
  readonly signInPerMinute: number;
  /** Of one address: many devices may share it. */
  readonly refreshesPerMinute: number;
  /** Of one address. */
  readonly badTokensPerMinute: number;
  /** Failures of one kind against one account, in a quarter of an hour. */
  readonly triesPerAccount: number;
  readonly readsPerMinute: number;
  /** Items written, one by one or in bulk. */
  readonly writesPerMinute: number;
}

/** A try against an account: refused, or taken until it turns out to be none. */
export type Try =
  | { readonly kind: 'refused'; readonly answer: Answer }
  | { readonly kind: 'taken'; readonly giveBack: () => void };

export interface Limits {
  /** Counts a call before its body is read. The answer is null while the limit holds. */
  count(limit: Limit, request: FastifyRequest): Promise<Answer | null>;
  /** Counts a call without a good token. The answer is null while the limit holds; good tokens are not held up by bad ones. */
  denied(request: FastifyRequest): Answer | null;
  /** Counts the other writes of a call that is several, once its body tells how many. */
  moreWrites(request: FastifyRequest, items: number): Answer | null;
  /** Takes a try against the account that the body names, before it is known to fail: tries at one time all count. */
  account(request: FastifyRequest, guard: Guard): Try;
}

const MINUTE_MS = 60_000;

/** Rate limits, in the memory of this process. The rate-limit plugin must be registered. */
export function createLimits(app: FastifyInstance, config: LimitConfig, clock: Clock): Limits {
  const timeWindow = MINUTE_MS;
  const limiters = {
    'sign-in': app.createRateLimit({ max: config.signInPerMinute, timeWindow }),
    refresh: app.createRateLimit({ max: config.refreshesPerMinute, timeWindow }),
    read: app.createRateLimit({ max: config.readsPerMinute, timeWindow, keyGenerator: userOf }),
  };
  const max = config.writesPerMinute;
  const writes = new Tally({ max, windowMs: MINUTE_MS, clock });
  const denials = new Tally({ max: config.badTokensPerMinute, windowMs: MINUTE_MS, clock });
  const tries = new Tally({ max: config.triesPerAccount, windowMs: 15 * MINUTE_MS, clock });
  return {
    count: async (limit, request) => {
      if (limit === 'none') return null;
      if (limit === 'write') return refusalOf(writes.take(userOf(request), 1));
      return verdict(await limiters[limit](request));
    },
    denied: (request) => refusalOf(denials.take(request.ip, 1)),
    // One was counted with the call. More than a whole minute's writes are a whole minute's.
    moreWrites: (request, items) =>
      refusalOf(writes.take(userOf(request), Math.max(Math.min(items, max) - 1, 0))),
    account: (request, guard) => {
      const taking = tries.take(`${guard} ${emailOf(request.body)}`, 1);
      return taking.kind === 'taken'
        ? taking
        : { kind: 'refused', answer: tooMany(taking.retryAfterSeconds) };
    },
  };
}

type Status = Awaited<ReturnType<ReturnType<FastifyInstance['createRateLimit']>>>;

function verdict(status: Status): Answer | null {
  return status.isAllowed || !status.isExceeded ? null : tooMany(status.ttlInSeconds);
}

function refusalOf(taking: Taking): Answer | null {
  return taking.kind === 'taken' ? null : tooMany(taking.retryAfterSeconds);
}

function tooMany(seconds: number): Answer {
  return failure(429, 'Too many requests', { 'retry-after': String(seconds) });
}

function userOf(request: FastifyRequest): string {
  return request.principal?.userId ?? request.ip;
}

function emailOf(body: unknown): string {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : '';
  return typeof email === 'string' ? email.toLowerCase() : '';
}
