import type { OpenSocket } from '#main/ports/socket.ts';
import type { Account } from '#main/ports/sync-store.ts';
import type { RefreshOutcome } from '#main/sync/sign-in.ts';
import type { SyncSocketEvent } from '#main/sync/sync-socket.ts';
import { WebSocketClient } from '#main/sync/websocket-client.ts';
import { FakeClock } from '../../fakes/fake-clock.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { type FakeSocket, fakeSockets } from '../../fakes/fake-socket.ts';

export const TOKEN = 'eyJhbGciOi.se/cr+et.x=y';
export const ADA: Account = {
  serverUrl: 'https://sync.example.com',
  userId: 'user-1',
  email: 'ada@example.com',
  name: 'Ada',
};

/** The client with everything around it moved by hand. */
export class ClientBench {
  readonly clock = new FakeClock('2026-11-25T12:00:00Z');
  readonly delay = createFakeDelay();
  readonly log = new FakeLog();
  readonly sockets = fakeSockets();
  readonly events: SyncSocketEvent[] = [];
  readonly session = {
    signedIn: ADA as Account | null,
    token: TOKEN as string | null,
    outcome: 'refreshed' as RefreshOutcome,
    refreshes: 0,
  };
  aheadMs = 0;
  readonly client: WebSocketClient;

  constructor(open?: OpenSocket) {
    const { session } = this;
    this.client = new WebSocketClient({
      open: open ?? this.sockets.open,
      session: {
        account: () => session.signedIn,
        accessToken: () => session.token,
        refresh: async () => {
          session.refreshes += 1;
          return session.outcome;
        },
      },
      clock: this.clock,
      random: { uuid: () => '8f8c8e7c-0000-4000-8000-000000000001', fraction: () => 0.999 },
      delay: this.delay.delay,
      log: this.log,
      serverAheadMs: () => this.aheadMs,
    });
    this.client.on((event) => this.events.push(event));
  }

  get socket(): FakeSocket {
    const last = this.sockets.opened.at(-1);
    if (!last) throw new Error('no socket was opened');
    return last;
  }

  pass(ms: number): void {
    this.clock.advance(ms);
    this.delay.pass(ms);
  }

  connect(features: readonly string[] = []): FakeSocket {
    this.client.start();
    this.socket.says({ type: 'connected', user_id: ADA.userId, features });
    return this.socket;
  }

  kinds(): string[] {
    return this.events.map((it) => it.kind);
  }

  count(kind: SyncSocketEvent['kind']): number {
    return this.events.filter((it) => it.kind === kind).length;
  }
}

/** What was promised has been dealt with. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}
