import type { EventEmitter } from 'node:events';
import type { MessageBus } from '@jellybrick/dbus-next';
import { sessionBus } from '@jellybrick/dbus-next';
import { firstLine, startProcess } from './processes.ts';

/** A session bus of its own. */
export interface SessionBus {
  readonly address: string;
  /** A connection of ours; closed with the bus. */
  connect(): MessageBus;
  stop(): Promise<void>;
}

export async function startSessionBus(env: Readonly<Record<string, string>>): Promise<SessionBus> {
  const daemon = startProcess('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await firstLine(daemon, 1, 'dbus-daemon');
  const connections: MessageBus[] = [];
  return {
    address,
    connect() {
      const connection = sessionBus({ busAddress: address });
      // The daemon goes away with the desktop; what is said on its last breath is of no interest.
      (connection as EventEmitter).on('error', () => undefined);
      connections.push(connection);
      return connection;
    },
    async stop() {
      for (const connection of connections) connection.disconnect();
      await daemon.stop();
    },
  };
}
