import type { IncomingMessage } from 'node:http';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { failure } from '../answer.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import { acceptBodies } from './bodies.ts';
import { answerErrors } from './errors.ts';
import { createLimits, type LimitConfig } from './limits.ts';
import type { Operation } from './operation.ts';
import { give, registerOperation } from './register.ts';

export interface AppParts {
  readonly operations: readonly Operation[];
  readonly authenticate: Authenticate;
  readonly limits: LimitConfig;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly logger: FastifyBaseLogger;
  readonly behindProxy: boolean;
  readonly tls: { readonly key: string; readonly cert: string } | null;
}

const REQUEST_MS = 30_000;

/** The HTTP side: every operation as a route, behind headers, limits and counters. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: parts.logger,
    // Its lines would hold the address with the token in it.
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (_error, _request, reply) => give(reply, failure(400, 'Bad Request')),
    // The proxy's own entry alone, the last: whatever stands before it was sent by the client.
    trustProxy: parts.behindProxy ? (_address, hop) => hop === 0 : false,
    requestTimeout: REQUEST_MS,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 2_000, ignoreTrailingSlash: true },
    ...(parts.tls ? { https: { ...parts.tls, shouldUpgradeCallback } } : { http: { shouldUpgradeCallback } }),
  }) as FastifyInstance;
  app.decorateRequest('principal', null);
  const directives = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives } });
  await app.register(rateLimit, { global: false });
  acceptBodies(app);
  answerErrors(app, parts.operations);
  observe(app, parts.metrics);
  const limits = createLimits(app, parts.limits, parts.clock);
  for (const operation of parts.operations) {
    registerOperation(app, operation, { limits, authenticate: parts.authenticate });
  }
  return app;
}

/** Another protocol than ours is offered, not demanded: such a request is answered as plain HTTP. */
function shouldUpgradeCallback({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

/** One line and one observation a request, by its route: neither tokens nor ids are in it. */
function observe(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'unknown';
    const [status, ms] = [reply.statusCode, Math.round(reply.elapsedTime)];
    metrics.requests.observe({ method, route, status }, reply.elapsedTime / 1000);
    if (status === 429) metrics.limited.inc();
    request.log.info({ method, route, status, ms }, 'request');
  });
}
