import { chmodSync, lstatSync, unlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { CommandDoor, DoorKeeper, DoorOutcome } from '../../ports/command-channel.ts';
import { isAnswering } from './client.ts';
import { Connection, type ConnectionLimits } from './connection.ts';
import { ensurePrivateFolder } from './private-folder.ts';
import type { SocketAddress } from './socket-address.ts';

export interface ServerLimits extends ConnectionLimits {
  readonly maxConnections: number;
}

export const SERVER_LIMITS: ServerLimits = {
  maxRequestBytes: 64 * 1024,
  maxRequests: 16,
  idleMs: 5000,
  farewellMs: 1000,
  maxConnections: 32,
};

/** The door as a local socket (0600, in a folder of its own, 0700) or a Windows pipe. */
export class CommandSocketServer implements CommandDoor {
  readonly #address: SocketAddress;
  readonly #limits: ServerLimits;

  constructor(address: SocketAddress, limits: ServerLimits = SERVER_LIMITS) {
    this.#address = address;
    this.#limits = limits;
  }

  async open(keeper: DoorKeeper): Promise<DoorOutcome> {
    try {
      return await this.#open(keeper);
    } catch (error) {
      return { kind: 'failed', detail: String(error) };
    }
  }

  async #open(keeper: DoorKeeper): Promise<DoorOutcome> {
    const address = this.#address;
    if (address.kind === 'socket' && !ensurePrivateFolder(address.folder)) {
      return { kind: 'failed', detail: `not a private folder of ours: ${address.folder}` };
    }
    const connections = new Set<Connection>();
    const server = this.#server(keeper, connections);
    let listening = await listen(server, address.path);
    if (listening === 'in-use') {
      if (await isAnswering(address.path)) return { kind: 'occupied' };
      if (!removeStale(address)) return { kind: 'failed', detail: `not a stale socket: ${address.path}` };
      listening = await listen(server, address.path);
    }
    if (listening === 'in-use') return { kind: 'occupied' };
    if (address.kind === 'socket') chmodSync(address.path, 0o600);
    return { kind: 'listening', stop: () => stop(server, connections) };
  }

  #server(keeper: DoorKeeper, connections: Set<Connection>): Server {
    return createServer((socket) => {
      if (connections.size >= this.#limits.maxConnections && !dropOldestSilent(connections)) {
        socket.destroy();
        return;
      }
      const connection = new Connection(socket, keeper, this.#limits);
      connections.add(connection);
      socket.on('close', () => connections.delete(connection));
    });
  }
}

/** Makes room: callers that hold a place without asking must not keep out one that asks. */
function dropOldestSilent(connections: Set<Connection>): boolean {
  const silent = [...connections].find((connection) => connection.isSilent);
  if (!silent) return false;
  silent.destroy();
  return connections.delete(silent);
}

function listen(server: Server, path: string): Promise<'listening' | 'in-use'> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve('in-use');
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      // A failing accept (too many open files) must not end the app; the next caller may fare better.
      server.on('error', () => {});
      resolve('listening');
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(path);
  });
}

/** Removes what a killed instance left behind. Anything but a socket is not ours to remove. */
function removeStale(address: SocketAddress): boolean {
  if (address.kind === 'pipe') return false;
  const stats = lstatSync(address.path, { throwIfNoEntry: false });
  if (stats && !stats.isSocket()) return false;
  if (stats) unlinkSync(address.path);
  return true;
}

function stop(server: Server, connections: Set<Connection>): Promise<void> {
  for (const connection of connections) connection.destroy();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
