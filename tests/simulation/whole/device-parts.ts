import { RemoteRings } from '#main/alarms/remote-rings.ts';
import { RingActions } from '#main/alarms/ring-actions.ts';
import { RingEngine } from '#main/alarms/ring-engine.ts';
import { RingRelay } from '#main/alarms/ring-relay.ts';
import type { RingTelling } from '#main/alarms/ring-transaction.ts';
import { CommandService } from '#main/commands/command-service.ts';
import type { Clock } from '#main/ports/clock.ts';
import type { Delay } from '#main/ports/delay.ts';
import type { Http } from '#main/ports/http.ts';
import type { Log } from '#main/ports/log.ts';
import type { Power } from '#main/ports/power.ts';
import type { Random } from '#main/ports/random.ts';
import type { RecordStore } from '#main/ports/record-store.ts';
import type { OpenSocket } from '#main/ports/socket.ts';
import type { SyncStore } from '#main/ports/sync-store.ts';
import type { Wakeup } from '#main/ports/wakeup.ts';
import { ApiClient } from '#main/sync/api-client.ts';
import { ServerClockWatch } from '#main/sync/server-clock-watch.ts';
import type { Session } from '#main/sync/sign-in.ts';
import { SyncManager } from '#main/sync/sync-manager.ts';
import { SyncStatus } from '#main/sync/sync-status.ts';
import { WebSocketClient } from '#main/sync/websocket-client.ts';

/** The world as one process of the app meets it. */
export interface PartPorts {
  readonly clock: Clock & Wakeup;
  readonly store: RecordStore & SyncStore;
  readonly http: Http;
  readonly open: OpenSocket;
  readonly session: Session;
  readonly delay: Delay;
  readonly power: Power;
  readonly random: Random;
  readonly log: Log;
  readonly tell: (tellings: readonly RingTelling[]) => void;
}

export type Parts = ReturnType<typeof startParts>;

/** What rings and what syncs, put together and started as the app does it. */
export function startParts(ports: PartPorts) {
  const { clock, store, log, session, http } = ports;
  const engine = new RingEngine(
    { ...ports, wakeup: clock },
    { scheduleFollowed: () => {}, tell: ports.tell },
  );
  const rings = new RingActions({ clock, store, engine });
  const commands = new CommandService({ ...ports, engine, rings, stepsChanged: () => {} });
  const clockWatch = new ServerClockWatch();
  const serverAheadMs = clockWatch.aheadMs;
  const socket = new WebSocketClient({ ...ports, serverAheadMs });
  const api = new ApiClient({ http, session, clock, log });
  const remote = new RemoteRings({ clock, engine });
  const relay = new RingRelay({ clock, store, send: (ring) => socket.sendRing(ring) });
  const manager: SyncManager = new SyncManager({ ...ports, api, socket }, clockWatch, {
    statusChanged: () => status.changed(),
    ringHeard: (ring) => relay.during(() => remote.hear(ring)),
  });
  const status = new SyncStatus({ ...ports, socket, facts: () => manager.facts(), serverAheadMs });
  status.onChange(() => void status.view());
  const stopEngine = engine.start();
  const stopRelay = relay.start();
  manager.start();
  const stop = () => {
    manager.stop();
    stopRelay();
    stopEngine();
  };
  return { engine, rings, commands, socket, manager, status, stop };
}
