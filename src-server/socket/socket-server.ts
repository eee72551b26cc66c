import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { MAX_FRAME_BYTES } from '#shared/wire/socket-messages.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import type { EventBus } from '../ports/event-bus.ts';
import type { Log } from '../ports/log.ts';
import type { Random } from '../ports/random.ts';
import { Connection, type SocketTimes } from './connection.ts';
import { type Admitted, admit, type Refusal, type RefusalStyle, refuse } from './handshake.ts';
import type { Hub } from './hub.ts';

export interface SocketParts {
  readonly hub: Hub;
  readonly bus: EventBus;
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly random: Random;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly times: SocketTimes;
  readonly refusal: RefusalStyle;
  /** How many connections one user may hold. */
  readonly maxPerUser: number;
}

/** How long a goodbye may take before the line is cut. */
const GOODBYE_MS = 2_000;
const PEEK_MS = 20;

/** Named, because the types do not know `closeTimeout` yet. */
const OPTIONS = {
  noServer: true,
  maxPayload: MAX_FRAME_BYTES,
  perMessageDeflate: { threshold: 1024, serverNoContextTakeover: true, clientNoContextTakeover: true },
  handleProtocols: () => false as const,
  closeTimeout: GOODBYE_MS,
};

/** Takes the socket handshakes of an HTTP server. Returns the stop function: everybody is told 1012, then it is over. */
export function serveSockets(server: Server, parts: SocketParts): () => Promise<void> {
  const sockets = new WebSocketServer(OPTIONS);
  let isStopping = false;
  const unsubscribe = parts.bus.subscribe((message) => parts.hub.deliver(message));
  const take = async (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const admission = await admit(request.url ?? '', parts);
    if (isStopping) return refuse(stream, { kind: 'unavailable' });
    if (admission.kind !== 'admitted') return turnAway(admission, { request, stream, head });
    sockets.handleUpgrade(request, stream, head, (socket) => open(socket, admission, parts));
  };
  const turnAway = (refusal: Refusal, call: { request: IncomingMessage; stream: Duplex; head: Buffer }) => {
    parts.metrics.socketsRefused.inc();
    if (refusal.kind !== 'refused' || parts.refusal === 'http-403') return refuse(call.stream, refusal);
    sockets.handleUpgrade(call.request, call.stream, call.head, (socket) => {
      socket.on('error', () => undefined);
      socket.close(1008, 'Invalid authentication token');
    });
  };
  server.on('upgrade', (request, stream, head) => {
    take(request, stream, head).catch((error: unknown) => {
      parts.log.error({ err: error }, 'a handshake failed');
      stream.destroy();
    });
  });
  return async () => {
    isStopping = true;
    unsubscribe();
    await sayGoodbye(parts.hub);
    sockets.close();
  };
}

function open(socket: WebSocket, { userId, family }: Admitted, parts: SocketParts): void {
  const { hub, bus, clock, metrics, log, times, random } = parts;
  const id = random.id();
  const connection: Connection = new Connection({
    id,
    userId,
    family,
    socket,
    clock,
    metrics,
    log,
    times,
    relay: (frame) => bus.publish({ kind: 'frame', userId, frame, from: id }),
    closed: () => {
      hub.remove(connection);
      metrics.connections.dec();
    },
  });
  hub.add(connection);
  metrics.connections.inc();
}

async function sayGoodbye(hub: Hub): Promise<void> {
  for (const connection of hub.all()) connection.close(1012, 'service restart');
  for (let waited = 0; hub.all().length > 0 && waited < GOODBYE_MS; waited += PEEK_MS) {
    await new Promise((done) => setTimeout(done, PEEK_MS));
  }
  for (const connection of hub.all()) connection.drop();
}
