import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Answer, type Issue, invalid } from '../answer.ts';
import type { Authenticate, Principal } from '../auth/authenticate.ts';
import { authorize } from './authorization.ts';
import { issuesOf } from './issues.ts';
import type { Limits } from './limits.ts';
import type { Operation } from './operation.ts';
import { readKey } from './request-key.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal | null;
    /** The body as it came, before it was parsed. */
    sentBody: string;
  }
}

export interface Doors {
  readonly limits: Limits;
  readonly authenticate: Authenticate;
}

const BODY_LIMIT = 65_536;

/** Makes an operation a route: authorization and limits come before the body is even read. */
export function registerOperation(app: FastifyInstance, operation: Operation, doors: Doors): void {
  app.route({
    method: operation.method,
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    bodyLimit: operation.bodyLimit ?? BODY_LIMIT,
    onRequest: async (request, reply) => {
      const stop = await enter(request, operation, doors);
      if (stop !== null) return give(reply, stop);
      return undefined;
    },
    handler: async (request, reply) => give(reply, await perform(request, operation, doors)),
  });
}

export function give(reply: FastifyReply, { status, body, headers = {} }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}

async function enter(request: FastifyRequest, operation: Operation, doors: Doors): Promise<Answer | null> {
  if (operation.access !== 'open') {
    const authorization = await authorize(
      request.headers.authorization,
      operation.access,
      doors.authenticate,
    );
    if (authorization.kind === 'denied') return doors.limits.denied(request) ?? authorization.answer;
    request.principal = authorization.principal;
  }
  return doors.limits.count(operation.limit, request);
}

async function perform(request: FastifyRequest, operation: Operation, doors: Doors): Promise<Answer> {
  const read = readParts(request, operation);
  if (read.issues.length > 0) return invalid(read.issues);
  const stop = operation.weight && doors.limits.moreWrites(request, operation.weight(read.parts.body));
  if (stop) return stop;
  if (operation.guard === undefined) return handle(request, operation, read.parts);
  const attempt = doors.limits.account(request, operation.guard);
  if (attempt.kind === 'refused') return attempt.answer;
  const answer = await handle(request, operation, read.parts);
  if (answer.status < 400) attempt.giveBack();
  return answer;
}

interface Parts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

async function handle(request: FastifyRequest, operation: Operation, parts: Parts): Promise<Answer> {
  const key = operation.headers?.includes('idempotency-key')
    ? readKey(request.headers['idempotency-key'], [operation.method, request.url, request.sentBody])
    : ({ kind: 'key', key: null } as const);
  if (key.kind === 'bad') return key.answer;
  return operation.handle({
    ...parts,
    user: request.principal as never,
    key: key.key,
    ifMatch: request.headers['if-match'],
  });
}

function readParts({ params, query, body }: FastifyRequest, operation: Operation) {
  const issues: Issue[] = [];
  const read = (where: 'body' | 'query' | 'path', schema: z.ZodType | undefined, sent: unknown) => {
    if (schema === undefined) return undefined;
    const result = schema.safeParse(sent);
    if (!result.success) issues.push(...issuesOf(where, sent, result.error));
    return result.data;
  };
  const parts = {
    params: read('path', operation.params, params),
    query: read('query', operation.query, query),
    body: read('body', operation.body, body),
  };
  return { parts, issues };
}
