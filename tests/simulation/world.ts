import { sameContent } from '#shared/sync/item-groups.ts';
import type { Next } from '#shared/sync/push-next.ts';
import type { Doubt } from '#shared/sync/reconcile.ts';
import { addMs, type EpochMs } from '#shared/time/instant.ts';
import {
  type HttpAnswer,
  type ItemAnswer,
  readDeleteAnswer,
  readItemAnswer,
} from '#shared/wire/client-answers.ts';
import { readServerList } from '#shared/wire/client-list.ts';
import { readServerItem, wireFromItem } from '#shared/wire/item-mapping.ts';
import { NOON } from '../shared/domain/samples.ts';
import { DeviceModel } from './device-model.ts';
import { Ledger } from './ledger.ts';
import { ServerModel } from './server-model.ts';

/** Something on its way. `run` delivers it; `lose` is what the device notices if it never arrives. */
interface Message {
  readonly device: number;
  readonly kind: 'request' | 'answer' | 'event';
  readonly run: () => void;
  readonly lose: () => void;
}

const NO_ANSWER: ItemAnswer = { kind: 'no-answer' };

/** A server, some devices, and a network between them that does whatever the test asks of it. */
export class World {
  readonly devices: readonly DeviceModel[];
  readonly server: ServerModel;
  readonly ledger = new Ledger();
  readonly #onTheWay: Message[] = [];
  readonly #offline = new Set<number>();
  /** Items of which a push is on its way: one at a time each. Counted anew when a device starts anew. */
  readonly #pushing = new Map<string, number>();
  readonly #lives: number[];
  #now: EpochMs = NOON;

  constructor(clocksAheadMs: readonly number[], knowsEditTimes: boolean) {
    this.devices = clocksAheadMs.map((aheadMs) => new DeviceModel(aheadMs));
    this.#lives = clocksAheadMs.map(() => 0);
    this.server = new ServerModel((frame) => this.#broadcast(frame), knowsEditTimes);
    this.tick(0);
  }

  get now(): EpochMs {
    return this.#now;
  }

  tick(ms: number): void {
    this.#now = addMs(this.#now, ms);
    this.server.setTime(this.#now);
  }

  device(index: number): DeviceModel {
    const device = this.devices[index % this.devices.length];
    if (!device) throw new Error('no device');
    return device;
  }

  setOffline(index: number, isOffline: boolean): void {
    if (isOffline) this.#offline.add(index % this.devices.length);
    else this.#offline.delete(index % this.devices.length);
  }

  restart(index: number): void {
    const at = index % this.devices.length;
    this.#lives[at] = (this.#lives[at] ?? 0) + 1;
    this.device(at).restart();
  }

  push(index: number, pick: number): void {
    const at = index % this.devices.length;
    const waiting = [...this.device(at).records.values()].filter(({ pending }) => pending !== null);
    const record = waiting[pick % Math.max(1, waiting.length)];
    if (record) this.#pushOne(at, record.id);
  }

  list(index: number): void {
    const at = index % this.devices.length;
    const asked = this.device(at).marks();
    this.#request(
      at,
      () => this.server.list(),
      (answer) => {
        const list = answer && readServerList(answer.body);
        if (list) for (const { id, why } of this.device(at).hearList(list, asked)) this.#ask(at, id, why);
      },
    );
  }

  /** Delivers, loses or doubles something on its way. Only events can be doubled. */
  move(pick: number, how: 'deliver' | 'lose' | 'double'): void {
    const index = pick % Math.max(1, this.#onTheWay.length);
    const message = this.#onTheWay[index];
    if (!message) return;
    if (how === 'double' && message.kind === 'event') {
      message.run();
      return;
    }
    this.#onTheWay.splice(index, 1);
    if (how === 'lose') message.lose();
    else message.run();
  }

  /** A request is given up, and arrives all the same, later: what it carried out is not heard of. */
  timeOut(pick: number): void {
    const requests = this.#onTheWay.filter(({ kind }) => kind === 'request');
    const message = requests[pick % Math.max(1, requests.length)];
    message?.lose();
  }

  /** Everybody online, nothing lost any more, until nothing changes. Returns how many rounds that took. */
  calmDown(maxRounds: number): number {
    this.#offline.clear();
    for (let round = 1; round <= maxRounds; round++) {
      this.#deliverAll();
      for (const at of this.devices.keys()) {
        this.list(at);
        this.#deliverAll();
        for (const id of [...this.device(at).records.keys()]) this.#pushOne(at, id);
        this.#deliverAll();
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

  #deliverAll(): void {
    for (let left = 10_000; this.#onTheWay.length > 0 && left > 0; left--) this.move(0, 'deliver');
  }

  #pushOne(at: number, id: string): void {
    const life = this.#lives[at] ?? 0;
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
      this.#request(
        at,
        () => this.server.upsert(body),
        (answer) => {
          next(this.device(at).hearUpsert(id, step, answer ? readItemAnswer(answer) : NO_ANSWER));
        },
      );
      return;
    }
    this.#request(
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
    this.#request(
      at,
      () => this.server.delete(id, true),
      (answer) => {
        next(this.device(at).hearDeletion(id, answer ? readDeleteAnswer(answer) : NO_ANSWER));
      },
    );
  }

  #ask(at: number, id: string, why: Doubt): void {
    const asked = this.device(at).mark(id);
    this.#request(
      at,
      () => this.server.get(id),
      (answer) => {
        this.device(at).hearDoubt(id, why, asked, answer ? readItemAnswer(answer) : NO_ANSWER);
      },
    );
  }

  /** `heard` is told the answer once, or null for none; a device that started anew hears nothing of before. */
  #request(at: number, serve: () => HttpAnswer, heard: (answer: HttpAnswer | null) => void): void {
    const life = this.#lives[at];
    let isOver = false;
    const conclude = (answer: HttpAnswer | null) => {
      if (isOver || this.#lives[at] !== life) return;
      isOver = true;
      heard(answer);
    };
    const lose = () => conclude(null);
    const run = () => {
      if (this.#offline.has(at)) return lose();
      const answer = serve();
      this.#onTheWay.push({ device: at, kind: 'answer', run: () => conclude(answer), lose });
    };
    this.#onTheWay.push({ device: at, kind: 'request', run, lose });
  }

  #broadcast(frame: string): void {
    for (const at of this.devices.keys()) {
      if (this.#offline.has(at)) continue;
      const life = this.#lives[at];
      const run = () => {
        if (this.#lives[at] !== life) return;
        const ask = this.device(at).hearFrame(frame);
        if (ask) this.#ask(at, ask.id, ask.why);
      };
      this.#onTheWay.push({ device: at, kind: 'event', run, lose: () => {} });
    }
  }
}
