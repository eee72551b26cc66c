import type { z } from 'zod';
import type { Answer } from '../answer.ts';
import type { Principal } from '../auth/authenticate.ts';
import type { RequestKey } from '../items/idempotency.ts';

export type Access = 'open' | 'user' | 'administrator';
/** Which of the rate limits a call counts against: the address's for signing in and refreshing, the user's for the rest. */
export type Limit = 'none' | 'sign-in' | 'refresh' | 'read' | 'write';
/** What is tried against an account. Each is counted by itself, so that none locks somebody out of another. */
export type Guard = 'password' | 'verify-code' | 'reset-code';

export interface Call<P, Q, B, A extends Access> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly user: A extends 'open' ? null : Principal;
  /** The Idempotency-Key, of a call that may carry one. */
  readonly key: RequestKey | null;
  readonly ifMatch: string | undefined;
}

interface Description {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string;
  readonly summary: string;
  readonly limit: Limit;
  /** What is tried against the account that the body's `email` names; failures stay counted. */
  readonly guard?: Guard;
  /** Request headers it understands beyond Authorization. */
  readonly headers?: readonly ('idempotency-key' | 'if-match')[];
  readonly bodyLimit?: number;
  /** Every answer but the errors that all calls share. */
  readonly answers: Readonly<Record<number, z.ZodType>>;
}

/** A call of the service: described once, for the routes and for the OpenAPI document. */
export interface Operation extends Description {
  readonly access: Access;
  readonly params?: z.ZodType | undefined;
  readonly query?: z.ZodType | undefined;
  readonly body?: z.ZodType | undefined;
  /** How many writes it is, where that is not one. */
  readonly weight?: (body: unknown) => number;
  readonly handle: (call: Call<unknown, unknown, unknown, Access>) => Promise<Answer>;
}

interface Typed<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Access>
  extends Description {
  readonly access: A;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly weight?: (body: z.output<B>) => number;
  readonly handle: (call: Call<z.output<P>, z.output<Q>, z.output<B>, A>) => Promise<Answer>;
}

/** Ties the types of a call's parts to their schemas; whoever registers it parses by just these. */
export function operation<
  A extends Access,
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(typed: Typed<P, Q, B, A>): Operation {
  return typed as unknown as Operation;
}
