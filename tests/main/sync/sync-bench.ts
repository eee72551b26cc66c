import { isDeepStrictEqual } from 'node:util';
import { ServerClockWatch } from '#main/sync/server-clock-watch.ts';
import { SyncManager } from '#main/sync/sync-manager.ts';
import type { Item } from '#shared/domain/item.ts';
import type { RingFrame } from '#shared/wire/client-frames.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';
import { FakeServerApi } from '../../fakes/fake-server-api.ts';
import { ACCOUNT, FakeSession } from '../../fakes/fake-session.ts';
import { FakeSyncSocket } from '../../fakes/fake-sync-socket.ts';
import { ServerModel } from '../../simulation/server-model.ts';
import { Bench } from '../alarms/bench.ts';

export const START = '2026-11-25T06:00:00Z';

/** A server that several devices share. */
export class SharedServer {
  readonly devices: SyncBench[] = [];
  readonly model: ServerModel;

  constructor({ knowsEditTimes = false } = {}) {
    this.model = new ServerModel((frame) => this.tell(frame), knowsEditTimes);
  }

  tell(frame: string): void {
    for (const device of this.devices) device.socket.hear(frame);
  }
}

/** One device, whole but for the network: the store, the ring engine, commands, and the SyncManager over scripted ways. */
export class SyncBench {
  readonly app: Bench;
  readonly server: SharedServer;
  readonly socket = new FakeSyncSocket();
  readonly session = new FakeSession();
  readonly api: FakeServerApi;
  readonly ringsHeard: RingFrame[] = [];
  readonly #delay = createFakeDelay();
  manager: SyncManager;
  statusChanges = 0;

  constructor(server: SharedServer) {
    this.server = server;
    this.app = new Bench(START);
    this.api = new FakeServerApi(server.model);
    this.app.store.activate(ACCOUNT, this.app.clock.now());
    this.manager = this.#makeManager();
    server.devices.push(this);
    server.model.setTime(this.app.clock.now());
  }

  /** Starts connected, and waits until nothing happens any more. */
  async start(features?: readonly string[]): Promise<void> {
    this.manager.start();
    this.socket.connect(features);
    await this.settle();
  }

  /** The app ends and starts anew over the same store. */
  async restart(): Promise<void> {
    this.manager.stop();
    this.manager = this.#makeManager();
    await this.start();
  }

  /** Time passes, on this device and the server. */
  async pass(ms: number): Promise<void> {
    this.app.clock.advance(ms);
    this.server.model.setTime(this.app.clock.now());
    this.#delay.pass(ms);
    await this.settle();
  }

  armed(): number {
    return this.#delay.pending();
  }

  /** Until every promise that can go on has gone on. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 200; turn++) {
      const calls = this.server.devices.flatMap(({ api }) => api.calls.length);
      for (let step = 0; step < 3; step++) await new Promise<void>((resolve) => setImmediate(resolve));
      if (
        isDeepStrictEqual(
          calls,
          this.server.devices.flatMap(({ api }) => api.calls.length),
        )
      )
        return;
    }
    throw new Error('it never comes to rest');
  }

  item(id: string): Item | undefined {
    return this.app.store.item(id)?.item;
  }

  labels(): string[] {
    return this.app.store
      .items()
      .map(({ item }) => item.label)
      .sort();
  }

  label(id: string, label: string): void {
    const type = this.item(id)?.type ?? 'alarm';
    this.app.do(type === 'alarm' ? { kind: 'edit-alarm', id, label } : { kind: 'edit-timer', id, label });
  }

  onServer(id: string): Record<string, unknown> | undefined {
    return this.server.model.snapshot().get(id);
  }

  #makeManager(): SyncManager {
    const { store, clock, log } = this.app;
    const ports = {
      ...{ store, clock, log, api: this.api, socket: this.socket, session: this.session },
      delay: this.#delay.delay,
      random: { uuid: () => 'key', fraction: () => 0.5 },
    };
    return new SyncManager(ports, new ServerClockWatch(), {
      statusChanged: () => {
        this.statusChanges += 1;
      },
      ringHeard: (ring) => this.ringsHeard.push(ring),
    });
  }
}
