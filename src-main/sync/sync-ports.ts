import type { Clock } from '../ports/clock.ts';
import type { Delay } from '../ports/delay.ts';
import type { Log } from '../ports/log.ts';
import type { Random } from '../ports/random.ts';
import type { RecordStore } from '../ports/record-store.ts';
import type { SyncStore } from '../ports/sync-store.ts';
import type { ServerApi } from './server-api.ts';
import type { Session } from './sign-in.ts';
import type { SyncSocket } from './sync-socket.ts';

/** What sync is made of. */
export interface SyncPorts {
  readonly store: RecordStore & SyncStore;
  readonly api: ServerApi;
  readonly socket: SyncSocket;
  readonly session: Session;
  readonly clock: Clock;
  readonly random: Random;
  readonly delay: Delay;
  readonly log: Log;
}
