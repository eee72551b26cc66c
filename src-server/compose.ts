import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { Accounts } from './auth/accounts.ts';
import { type Authenticate, createAuthenticate } from './auth/authenticate.ts';
import { MailLimit } from './auth/mail-limit.ts';
import { Tokens } from './auth/tokens.ts';
import type { Environment } from './config.ts';
import { createApp } from './http/app.ts';
import { openApiDocument } from './http/openapi.ts';
import type { Operation } from './http/operation.ts';
import { ItemService } from './items/item-service.ts';
import { Metrics } from './metrics.ts';
import type { Clock } from './ports/clock.ts';
import type { Mailer } from './ports/mailer.ts';
import type { PasswordHasher } from './ports/password-hasher.ts';
import type { Random } from './ports/random.ts';
import type { ServerStore } from './ports/server-store.ts';
import { authOperations } from './routes/auth-routes.ts';
import { itemOperations } from './routes/item-routes.ts';
import { serveMetrics } from './routes/metrics-route.ts';
import { documentOperation, serviceOperations } from './routes/service-routes.ts';
import { socketOperations } from './routes/socket-routes.ts';
import { Hub } from './socket/hub.ts';
import { LocalBus } from './socket/local-bus.ts';
import type { SocketParts } from './socket/socket-server.ts';

/** What the service is made of, beyond what it makes itself. */
export interface World {
  readonly store: ServerStore;
  readonly hasher: PasswordHasher;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  readonly secret: string;
  readonly version: string;
}

/** Does work after the answer is out; a failure is logged. */
export type Later = (work: () => Promise<void>) => void;

export interface Service {
  readonly app: FastifyInstance;
  readonly sockets: SocketParts;
  readonly metrics: Metrics;
  readonly operations: readonly Operation[];
  readonly later: Later;
}

/** Puts the service together; nothing runs yet. */
export async function composeService(config: Environment, world: World): Promise<Service> {
  const { store, clock, log, random } = world;
  const [metrics, hub, bus] = [new Metrics(), new Hub(), new LocalBus()];
  const tokens = new Tokens(world.secret);
  const administrators = config.POBUDKA_ADMINS;
  const authenticate = createAuthenticate({ tokens, users: store.users, clock, administrators });
  const later = createLater(log);
  const mailLimit = new MailLimit(config.POBUDKA_MAILS_PER_ACCOUNT, clock);
  const accounts = new Accounts({ ...world, users: store.users, tokens, mailLimit, bus, later });
  const operations = [
    ...serviceOperations({ store, clock }),
    ...authOperations(accounts),
    ...socketOperations(hub, bus),
    ...itemOperations(new ItemService({ items: store.items, bus, clock })),
    documentOperation(() => document),
  ];
  const document = openApiDocument(operations, world.version);
  const app = await httpApp(config, { operations, authenticate, clock, metrics, log });
  const sockets: SocketParts = {
    ...{ hub, bus, authenticate, clock, random, metrics, log },
    times: {
      heartbeatMs: config.POBUDKA_HEARTBEAT_MS,
      pingMs: config.POBUDKA_PING_MS,
      maxUnreadBytes: config.POBUDKA_MAX_UNREAD_BYTES,
    },
    refusal: config.POBUDKA_SOCKET_REFUSAL,
    maxPerUser: config.POBUDKA_SOCKETS_PER_USER,
  };
  return { app, sockets, metrics, operations, later };
}

interface HttpParts {
  readonly operations: readonly Operation[];
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly log: Logger;
}

async function httpApp(config: Environment, { log, ...parts }: HttpParts): Promise<FastifyInstance> {
  const { POBUDKA_TLS_KEY: key, POBUDKA_TLS_CERT: cert } = config;
  const app = await createApp({
    ...parts,
    logger: log,
    limits: {
      signInPerMinute: config.POBUDKA_SIGN_INS_PER_MINUTE,
      refreshesPerMinute: config.POBUDKA_REFRESHES_PER_MINUTE,
      badTokensPerMinute: config.POBUDKA_BAD_TOKENS_PER_MINUTE,
      triesPerAccount: config.POBUDKA_TRIES_PER_ACCOUNT,
      readsPerMinute: config.POBUDKA_READS_PER_MINUTE,
      writesPerMinute: config.POBUDKA_WRITES_PER_MINUTE,
    },
    behindProxy: config.POBUDKA_BEHIND_PROXY,
    tls: key && cert ? { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } : null,
  });
  if (config.POBUDKA_METRICS_TOKEN) serveMetrics(app, parts.metrics, config.POBUDKA_METRICS_TOKEN);
  return app;
}

function createLater(log: Logger): Later {
  return (work) => {
    setImmediate(() => {
      work().catch((error: unknown) => log.error({ err: error }, 'work after an answer failed'));
    });
  };
}
