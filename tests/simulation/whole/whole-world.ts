import type { Item } from '#shared/domain/item.ts';
import { sameContent } from '#shared/sync/item-groups.ts';
import { addMs, type EpochMs, epochMs } from '#shared/time/instant.ts';
import { readServerItem } from '#shared/wire/item-mapping.ts';
import { NetworkModel } from '../network-model.ts';
import { Device } from './device.ts';
import { PersonActs, type Ring } from './person-acts.ts';
import type { ServerDoor } from './server-door.ts';
import type { StoreShelf } from './store-shelf.ts';

const START = Date.parse('2026-11-25T06:00:00Z');
const HEARTBEAT_MS = 30_000;

export interface WorldOptions {
  /** Each device's clock minus the server's. */
  readonly clocksAheadMs: readonly number[];
  readonly server: ServerDoor;
  readonly shelf: (at: number) => StoreShelf;
}

/** Whole devices, a server, and a network between them that does whatever the test asks of it. */
export class WholeWorld {
  readonly devices: readonly Device[];
  readonly server: ServerDoor;
  readonly network: NetworkModel;
  readonly acts = new PersonActs();
  #now: EpochMs = epochMs(START);
  #heartbeatAt: EpochMs = addMs(this.#now, HEARTBEAT_MS);
  #chance = 1;

  constructor({ clocksAheadMs, server, shelf }: WorldOptions) {
    this.server = server;
    this.network = new NetworkModel(clocksAheadMs.length);
    server.setTime(this.#now);
    this.devices = clocksAheadMs.map((aheadMs, at) => {
      const clockIso = new Date(START + aheadMs).toISOString();
      const { network } = this;
      return new Device({
        at,
        clockIso,
        network,
        server,
        shelf: shelf(at),
        fraction: () => this.#fraction(),
      });
    });
  }

  get now(): EpochMs {
    return this.#now;
  }

  at(index: number): number {
    return index % this.devices.length;
  }

  device(index: number): Device {
    const device = this.devices[this.at(index)];
    if (!device) throw new Error('no device');
    return device;
  }

  /** Until every promise that can go on has gone on. */
  flush(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  /** Time passes for all. `flows`: what is on its way arrives at once. */
  async pass(ms: number, { flows = false } = {}): Promise<void> {
    const end = addMs(this.#now, ms);
    for (let left = 50_000; left > 0; left--) {
      const waits = this.devices.flatMap((device) => device.nextInMs() ?? []);
      const step = Math.min(end - this.#now, this.#heartbeatAt - this.#now, ...waits);
      this.#step(step);
      await this.flush();
      if (flows) await this.flow();
      if (this.#now >= end && this.devices.every((device) => device.nextInMs() !== 0)) return;
    }
    throw new Error('it never comes to rest');
  }

  /** What is on its way arrives, with what comes of it, in any order. */
  async flow(): Promise<void> {
    for (let left = 50_000; left > 0; left--) {
      if (this.network.isIdle()) return;
      this.network.move(Math.floor(this.#fraction() * 1000), 'deliver');
      await this.flush();
    }
    throw new Error('the network never comes to rest');
  }

  setCutOff(index: number, isCutOff: boolean): void {
    this.network.setOffline(this.at(index), isCutOff);
    this.device(index).isCutOff = isCutOff;
  }

  /** Everybody is there, awake and online, and answers what asks for an answer, until all agree. Returns what is wrong. */
  async calmDown(rounds: number): Promise<string[]> {
    for (const [at, device] of this.devices.entries()) {
      this.setCutOff(at, false);
      device.start();
      device.wake();
      device.networkChanged(true);
    }
    for (let round = 1; round <= rounds; round++) {
      await this.pass(round === 1 ? 310_000 : 60_000, { flows: true });
      this.answerAll();
      await this.pass(5_000, { flows: true });
      if ((await this.disagreements()).length === 0) return [];
    }
    return this.disagreements();
  }

  /** Every ring is dismissed and every report seen, on every device. */
  answerAll(): void {
    for (const at of this.devices.keys()) {
      this.answerRings(at);
      this.seeReports(at);
    }
  }

  answerRings(at: number): void {
    const device = this.device(at);
    for (const { itemId, due } of device.rings()) {
      const before = device.item(itemId) ?? null;
      const answered = device.execute({ kind: 'dismiss-ring', itemId, due });
      if (answered?.ok) this.#answered('dismissed', at, before, { itemId, due });
    }
  }

  seeReports(at: number): void {
    const device = this.device(at);
    const reports = device.store.unseenReports();
    const before = new Map(reports.map(({ itemId }) => [itemId, device.item(itemId) ?? null]));
    if (!device.execute({ kind: 'mark-reports-seen' })?.ok) return;
    for (const { itemId, due } of reports) {
      this.#answered('report-seen', at, before.get(itemId) ?? null, { itemId, due });
    }
  }

  /** In words, where devices and server do not hold the same. */
  async disagreements(): Promise<string[]> {
    const rows = (await this.server.rows()).flatMap((row) => readServerItem(row)?.item ?? []);
    return this.devices.flatMap((device, at) => {
      const waiting = device.store.waiting();
      const wrong = waiting.map(({ itemId, parked }) => `${at}: ${itemId} waits, ${JSON.stringify(parked)}`);
      const mine = device.items();
      if (mine.length !== rows.length) wrong.push(`${at}: ${mine.length} of ${rows.length}`);
      for (const row of rows) {
        const held = device.item(row.id);
        if (!held || !sameContent(held, row))
          wrong.push(`${at}: ${row.id} differs: ${JSON.stringify([held, row])}`);
        else if (held.version !== row.version)
          wrong.push(`${at}: ${row.id} at ${held.version}, not ${row.version}`);
      }
      return wrong;
    });
  }

  /** What must never be, whatever happened: each thing a line. */
  async wrongs(): Promise<string[]> {
    const items = (await this.server.rows()).flatMap((row) => readServerItem(row)?.item ?? []);
    return [
      ...this.acts.lost(this.devices).map((value) => `lost: ${value}`),
      ...this.acts.switchedOffByNobody(items).map((item) => `switched off by nobody: ${item}`),
      ...this.devices.flatMap((device, at) => device.wrongs().map((wrong) => `${at}: ${wrong}`)),
    ];
  }

  #answered(kind: 'dismissed' | 'report-seen', at: number, before: Item | null, ring: Ring): void {
    const act = { at: this.#now, device: at };
    this.acts.noteAnswer(kind, ring, act);
    if (before?.type === 'timer') this.acts.note(before, this.device(at).item(ring.itemId) ?? null, act);
  }

  #step(ms: number): void {
    this.#now = addMs(this.#now, ms);
    this.server.setTime(this.#now);
    for (const device of this.devices) device.pass(ms);
    if (this.#now < this.#heartbeatAt) return;
    this.#heartbeatAt = addMs(this.#now, HEARTBEAT_MS);
    this.server.heartbeat();
  }

  /** Numbers that are the same in every run of the same script. */
  #fraction(): number {
    this.#chance = (this.#chance * 48_271) % 2_147_483_647;
    return this.#chance / 2_147_483_647;
  }
}
