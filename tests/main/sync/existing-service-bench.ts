import { systemDelay } from '#main/adapters/electron/delay.ts';
import { createFetchHttp } from '#main/adapters/net/fetch-http.ts';
import { createOpenSocket } from '#main/adapters/net/ws-socket.ts';
import type { Power } from '#main/ports/power.ts';
import { StoredSession } from '#main/sync/session.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Item } from '#shared/domain/item.ts';
import { epochMs } from '#shared/time/instant.ts';
import { zoneId } from '#shared/time/zone.ts';
import type { ExistingService, ServiceUser } from '../../fakes/existing-service/existing-service.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { FakeRecordStore } from '../../fakes/fake-record-store.ts';
import { FakeSecretVault } from '../../fakes/fake-secret-vault.ts';
import { type Parts, startParts } from '../../simulation/whole/device-parts.ts';

const CLOCK = {
  now: () => epochMs(Date.now()),
  awakeMs: () => performance.now(),
  uptimeMs: () => performance.now(),
  zone: () => zoneId('Europe/Warsaw'),
  // What rings is no matter here.
  armAt: () => {},
  disarm: () => {},
};
const POWER: Power = {
  onEvent: () => () => {},
  canHoldSleep: () => false,
  holdSleep: () => false,
  allowSleep: () => {},
};

/** The app but for Electron and windows, with the runtime's own clock and network, against the scripted service. */
export class ServiceClient {
  readonly store = new FakeRecordStore();
  readonly log = new FakeLog();
  readonly parts: Parts;

  constructor(service: ExistingService, user: ServiceUser) {
    const { store, log } = this;
    const http = createFetchHttp({ fetch, clock: CLOCK, delay: systemDelay });
    const session = new StoredSession({ http, vault: new FakeSecretVault(), clock: CLOCK, log });
    const account = { serverUrl: service.url, userId: user.id, email: user.email, name: 'Ann' };
    store.activate(account, CLOCK.now());
    session.begin(account, { accessToken: user.access, refreshToken: user.refresh }, 'memory');
    this.parts = startParts({
      ...{ store, http, session, log, clock: CLOCK, power: POWER, delay: systemDelay, tell: () => {} },
      open: createOpenSocket({ agentFor: async () => undefined, authorities: () => undefined }),
      random: { uuid: () => crypto.randomUUID(), fraction: Math.random },
    });
  }

  stop(): void {
    this.parts.stop();
  }

  /** As a door would. Returns the id it speaks of. */
  do(command: unknown): string {
    const result = this.parts.commands.execute(command as Command);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
    return result.id ?? '';
  }

  alarm(label: string, more: object = {}): string {
    return this.do({ kind: 'create-alarm', label, alarmTime: '07:30', recurrence: 'daily', ...more });
  }

  items(): Item[] {
    return this.store.items().map(({ item }) => item);
  }

  /** Id, label and version of all, in a fixed order. */
  held(): string[] {
    return this.items()
      .map(({ id, label, version }) => `${id} ${label} v${version}`)
      .sort();
  }

  waiting(): number {
    return this.store.waiting().length;
  }

  errors(): string[] {
    return this.log.entries.filter(({ level }) => level === 'error').map(({ message }) => message);
  }
}
