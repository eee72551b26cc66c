import { sameContent } from '#shared/sync/item-groups.ts';
import type { Next } from '#shared/sync/push-next.ts';
import type { Doubt } from '#shared/sync/reconcile.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import { type ItemAnswer, readDeleteAnswer, readItemAnswer } from '#shared/wire/client-answers.ts';
import { readServerList } from '#shared/wire/client-list.ts';
import { readServerItem, wireFromItem } from '#shared/wire/item-mapping.ts';
import { NOON } from '../shared/domain/samples.ts';
import { DeviceModel } from './device-model.ts';
import { Ledger } from './ledger.ts';
import { NetworkModel } from './network-model.ts';
import { ServerModel } from './server-model.ts';

const NO_ANSWER: ItemAnswer = { kind: 'no-answer' };

/** A server, some devices, and a network between them that does whatever the test asks of it. */
export class World {
  readonly devices: readonly DeviceModel[];
  readonly server: ServerModel;
  readonly ledger = new Ledger();
  readonly network: NetworkModel;
  /** Items of which a push is on its way: one at a time each. Counted anew when a device starts anew. */
  readonly #pushing = new Map<string, number>();
  #now: EpochMs = NOON;

  constructor(clocksAheadMs: readonly number[], knowsEditTimes: boolean) {
    this.devices = clocksAheadMs.map((aheadMs) => new DeviceModel(aheadMs));
    this.network = new NetworkModel(clocksAheadMs.length);
    this.server = new ServerModel((frame) => this.#tellAll(frame), knowsEditTimes);
    this.tick(0);
  }

  get now(): EpochMs {
    return this.#now;
  }

  tick(ms: number): void {
    this.#now = addMs(this.#now, ms);
    this.server.setTime(this.#now);
  }

  /** Which device a number means. */
  at(index: number): number {
    return index % this.devices.length;
  }

  device(index: number): DeviceModel {
    const device = this.devices[this.at(index)];
    if (!device) throw new Error('no device');
    return device;
  }

  restart(index: number): void {
    const at = this.at(index);
    this.network.startAnew(at);
    this.device(at).restart();
  }

  push(index: number, pick: number): void {
    const at = this.at(index);
    const waiting = [...this.device(at).records.values()].filter(({ pending }) => pending !== null);
    const record = waiting[pick % Math.max(1, waiting.length)];
    if (record) this.#pushOne(at, record.id);
  }

  list(index: number): void {
    const at = this.at(index);
    const asked = this.device(at).marks();
    this.network.request(
      at,
      () => this.server.list(),
      (answer) => {
        const list = answer && readServerList(answer.body);
        if (list) for (const { id, why } of this.device(at).hearList(list, asked)) this.#ask(at, id, why);
      },
    );
  }

  /** Everybody online, nothing lost any more, until nothing changes. Returns how many rounds that took. */
  calmDown(maxRounds: number): number {
    for (let round = 1; round <= maxRounds; round++) {
      this.network.deliverAll();
      for (const at of this.devices.keys()) {
        this.list(at);
        this.network.deliverAll();
        for (const id of [...this.device(at).records.keys()]) this.#pushOne(at, id);
        this.network.deliverAll();
      }
      if (this.disagreements().length === 0) return round;
      this.tick(10);
    }
    return Number.POSITIVE_INFINITY;
  }

  /** In words, where devices and server do not hold the same. */
  disagreements(): string[] {
    const rows = [...this.server.snapshot().values()].filter(({ deleted_at }) => deleted_at === null);
    return this.devices.flatMap((device, at) => {
      const wrong: string[] = [];
      for (const { id, pending } of device.records.values()) if (pending) wrong.push(`${at}: ${id} waits`);
      if (device.records.size !== rows.length) wrong.push(`${at}: ${device.records.size} of ${rows.length}`);
      for (const row of rows) {
        const mine = device.records.get(row.id);
        const theirs = readServerItem(row);
        if (!mine || !theirs || !sameContent(mine.item, theirs.item)) wrong.push(`${at}: ${row.id} differs`);
        else if (mine.item.version !== row.version) wrong.push(`${at}: ${row.id} at ${mine.item.version}`);
      }
      return wrong;
    });
  }

  #pushOne(at: number, id: string): void {
    const life = this.network.life(at);
    const key = `${at}/${id}`;
    const step = this.device(at).pushStep(id);
    if (step === null || step.kind === 'version-limit' || this.#pushing.get(key) === life) return;
    this.#pushing.set(key, life);
    this.device(at).noteTry(id);
    const next = (result: Next) => {
      this.#pushing.delete(key);
      if (result.kind === 'send') this.#pushOne(at, id);
    };
    if (step.kind === 'upsert') {
      const now = this.device(at).now(this.#now);
      const editedAt = addMs(step.item.updatedAt, this.device(at).serverAheadMs);
      const body = wireFromItem(step.item, { userId: 'u', version: step.version, now, editedAt });
      this.network.request(
        at,
        () => this.server.upsert(body),
        (answer) => {
          next(this.device(at).hearUpsert(id, step, answer ? readItemAnswer(answer) : NO_ANSWER));
        },
      );
      return;
    }
    this.network.request(
      at,
      () => this.server.get(id),
      (answer) => {
        const result = this.device(at).hearDeletionCheck(id, answer ? readItemAnswer(answer) : NO_ANSWER);
        if (result.kind === 'delete') this.#sendDelete(at, id, next);
        else next(result);
      },
    );
  }

  #sendDelete(at: number, id: string, next: (result: Next) => void): void {
    this.network.request(
      at,
      () => this.server.delete(id, true),
      (answer) => {
        next(this.device(at).hearDeletion(id, answer ? readDeleteAnswer(answer) : NO_ANSWER));
      },
    );
  }

  #ask(at: number, id: string, why: Doubt): void {
    const asked = this.device(at).mark(id);
    this.network.request(
      at,
      () => this.server.get(id),
      (answer) => {
        this.device(at).hearDoubt(id, why, asked, answer ? readItemAnswer(answer) : NO_ANSWER);
      },
    );
  }

  #tellAll(frame: string): void {
    this.network.broadcast((at) => {
      const ask = this.device(at).hearFrame(frame);
      if (ask) this.#ask(at, ask.id, ask.why);
    });
  }
}
