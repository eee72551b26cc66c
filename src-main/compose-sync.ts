import type { Session as ElectronSession } from 'electron';
import { systemDelay } from './adapters/electron/delay.ts';
import { sessionFetch, syncSession } from './adapters/electron/http.ts';
import { systemNetwork } from './adapters/electron/network.ts';
import { systemRandom } from './adapters/electron/random.ts';
import { systemCipher } from './adapters/electron/secret-vault.ts';
import { createFetchHttp } from './adapters/net/fetch-http.ts';
import { createSystemAuthorities } from './adapters/net/system-authorities.ts';
import { createSystemAgentFor } from './adapters/net/system-proxy.ts';
import { createOpenSocket } from './adapters/net/ws-socket.ts';
import { SecretFile } from './adapters/secrets/secret-file.ts';
import { RemoteRings } from './alarms/remote-rings.ts';
import { RingRelay } from './alarms/ring-relay.ts';
import type { Ringing } from './compose-ringing.ts';
import type { Config } from './config.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Power } from './ports/power.ts';
import type { RecordStore } from './ports/record-store.ts';
import type { SyncStore } from './ports/sync-store.ts';
import type { Speech } from './shell/speech.ts';
import { AccountService } from './sync/account-service.ts';
import { ApiClient } from './sync/api-client.ts';
import { AuthClient } from './sync/auth-client.ts';
import { NetworkWatch } from './sync/network-watch.ts';
import { ServerClockWatch } from './sync/server-clock-watch.ts';
import { StoredSession } from './sync/session.ts';
import { SyncManager } from './sync/sync-manager.ts';
import { SyncStatus } from './sync/sync-status.ts';
import { WebSocketClient } from './sync/websocket-client.ts';

export interface SyncParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly power: Power;
  readonly store: RecordStore & SyncStore;
  readonly ringing: Ringing;
  readonly speech: Speech;
}

export type Sync = ReturnType<typeof composeSync>;

/** Sync with all that is behind it. Nothing is asked of network or key store before `start`. */
export function composeSync(parts: SyncParts) {
  const { clock, log, store, ringing } = parts;
  const ways = makeWays(parts);
  const { session, socket, api, clockWatch } = ways;
  const remote = new RemoteRings({ clock, engine: ringing.engine });
  const relay = new RingRelay({ clock, store, send: (ring) => socket.sendRing(ring) });
  const ports = { store, api, socket, session, clock, log, random: systemRandom, delay: systemDelay };
  const manager: SyncManager = new SyncManager(ports, clockWatch, {
    statusChanged() {
      status.changed();
      network.follow();
    },
    ringHeard: (ring) => relay.during(() => remote.hear(ring)),
  });
  const status = new SyncStatus({
    ...ports,
    facts: () => manager.facts(),
    serverAheadMs: clockWatch.aheadMs,
  });
  const network = new NetworkWatch({
    ...systemNetwork,
    delay: systemDelay,
    isWaiting: () => socket.link().kind === 'waiting' || socket.link().kind === 'offline',
    changed: (isOnline) => manager.networkChanged(isOnline),
  });
  const accounts = new AccountService({
    ...ports,
    ...ways,
    language: () => parts.speech.language(),
    beforeSwitch: () => void ringing.engine.journal.flush(),
  });
  return {
    ...{ manager, status, accounts, socket, commands: ringing.commands, store, clock },
    start: () => start(parts, { manager, network, relay, accounts, auth: ways.auth }),
  };
}

/** The ways to a server, and who is signed in there. */
function makeWays({ config, clock, log }: SyncParts) {
  let own: ElectronSession | null = null;
  const ownSession = () => {
    own ??= syncSession();
    return own;
  };
  const clockWatch = new ServerClockWatch();
  const http = createFetchHttp({
    fetch: (url, init) => sessionFetch(ownSession())(url, init),
    clock,
    delay: systemDelay,
  });
  const vault = new SecretFile({ path: config.signIn, cipher: systemCipher, log });
  const session = new StoredSession({ http, vault, clock, log });
  const socket = new WebSocketClient({
    ...{ session, clock, log, random: systemRandom, delay: systemDelay },
    serverAheadMs: clockWatch.aheadMs,
    open: createOpenSocket({
      agentFor: createSystemAgentFor((url) => ownSession().resolveProxy(url)),
      authorities: createSystemAuthorities(),
    }),
  });
  const api = new ApiClient({ http, session, clock, log });
  return { clockWatch, vault, session, socket, api, auth: new AuthClient({ http, log }) };
}

type Started = {
  readonly manager: SyncManager;
  readonly network: NetworkWatch;
  readonly relay: RingRelay;
  readonly accounts: AccountService;
  readonly auth: AuthClient;
};

/** After the ring engine: the key store may make a person wait. Returns the function that ends it. */
function start({ power }: SyncParts, { manager, network, relay, accounts, auth }: Started): () => void {
  accounts.resume();
  const stopRelay = relay.start();
  manager.start();
  const stopPower = power.onEvent((event) => {
    if (event === 'resume') manager.resumed();
  });
  return () => {
    stopPower();
    auth.stop();
    network.stop();
    manager.stop();
    stopRelay();
  };
}
