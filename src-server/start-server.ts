import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { composeService, type Service, type World } from './compose.ts';
import type { Environment } from './config.ts';
import { serveSockets } from './socket/socket-server.ts';

export interface RunningServer extends Pick<Service, 'app' | 'metrics' | 'operations'> {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Tells every socket, finishes the requests at hand, closes the store. */
  stop(): Promise<void>;
}

/** How often what has expired is swept out of the store. */
const SWEEP_MS = 3_600_000;
/** How long requests at hand have before their connections are cut. */
const GRACE_MS = 5_000;

/** Opens the service's door. */
export async function startServer(
  config: Environment,
  world: World,
  graceMs = GRACE_MS,
): Promise<RunningServer> {
  const { app, sockets, metrics, operations, later } = await composeService(config, world);
  const { store, clock } = world;
  const stopSockets = serveSockets(app.server, sockets);
  await app.listen({ host: config.POBUDKA_HOST, port: config.POBUDKA_PORT });
  const sweep = () => store.sweep(clock.now());
  const sweeping = setInterval(() => later(sweep), SWEEP_MS);
  await sweep();
  const stop = async () => {
    clearInterval(sweeping);
    await stopSockets();
    // A request that is never sent to its end must not hold up the end of the server.
    const cut = setTimeout(() => app.server.closeAllConnections(), graceMs);
    try {
      await app.close();
    } finally {
      clearTimeout(cut);
      store.close();
    }
  };
  return { app, metrics, operations, url: urlOf(app, config), stop };
}

function urlOf(app: FastifyInstance, config: Environment): string {
  const { address, port, family } = app.server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return `${config.POBUDKA_TLS_CERT ? 'https' : 'http'}://${host}:${port}`;
}
