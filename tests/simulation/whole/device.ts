import type { RingTelling } from '#main/alarms/ring-transaction.ts';
import type { Power } from '#main/ports/power.ts';
import type { Command, CommandResult } from '#shared/domain/commands.ts';
import { commandSchema } from '#shared/domain/commands.ts';
import type { Item } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import { FakeClock } from '../../fakes/fake-clock.ts';
import { createFakeDelay, type FakeDelay } from '../../fakes/fake-delay.ts';
import { FakeLog } from '../../fakes/fake-log.ts';
import { ACCOUNT, FakeSession } from '../../fakes/fake-session.ts';
import type { NetworkModel } from '../network-model.ts';
import { type Parts, startParts } from './device-parts.ts';
import type { ServerDoor } from './server-door.ts';
import type { DeviceStore, StoreShelf } from './store-shelf.ts';
import { ModelHttp, ModelSockets } from './ways.ts';

/** Where a device stands in the world. */
export interface Place {
  /** Its index. */
  readonly at: number;
  readonly clockIso: string;
  readonly network: NetworkModel;
  readonly server: ServerDoor;
  readonly shelf: StoreShelf;
  readonly fraction: () => number;
}

/** One device: a clock, a disk, and the app, which may be running. */
export class Device {
  readonly clock: FakeClock;
  readonly log = new FakeLog();
  /** How often each occurrence began to sound because it was due, by its key. */
  readonly begun = new Map<string, number>();
  store: DeviceStore;
  http: ModelHttp;
  isAsleep = false;
  isCutOff = false;
  readonly #place: Place;
  #delay: FakeDelay = createFakeDelay();
  #sockets: ModelSockets;
  #parts: Parts | null = null;
  #ids = 0;
  #power: ((event: Parameters<Parameters<Power['onEvent']>[0]>[0]) => void) | null = null;

  constructor(place: Place) {
    this.#place = place;
    this.clock = new FakeClock(place.clockIso);
    this.store = place.shelf.open(this.log);
    this.store.activate(ACCOUNT, this.clock.now());
    [this.http, this.#sockets] = this.#ways();
    this.start();
  }

  get isRunning(): boolean {
    return this.#parts !== null;
  }

  /** The app starts over what is on its disk. */
  start(): void {
    if (this.#parts !== null) return;
    this.#delay = createFakeDelay();
    [this.http, this.#sockets] = this.#ways();
    const { delay } = this.#delay;
    const random = { uuid: () => this.#newId(), fraction: this.#place.fraction };
    const { clock, store, http, log } = this;
    const session = new FakeSession();
    const tell = (all: readonly RingTelling[]) => this.#count(all);
    const power = this.#powerOf();
    const open = this.#sockets.open;
    this.#parts = startParts({ clock, store, http, open, session, delay, power, random, log, tell });
  }

  /** The app ends as a person ends it. */
  quit(): void {
    this.#parts?.stop();
    this.#gone();
  }

  /** Killed: what is in memory is gone, and nothing was said to anybody. */
  crash(): void {
    this.#gone();
  }

  breakSocket(): void {
    this.#sockets.break();
  }

  sleep(): void {
    this.#power?.('suspend');
    this.isAsleep = true;
  }

  wake(): void {
    if (!this.isAsleep) return;
    this.isAsleep = false;
    this.#power?.('resume');
    this.#parts?.manager.resumed();
  }

  networkChanged(isOnline: boolean): void {
    this.#parts?.manager.networkChanged(isOnline);
  }

  /** Milliseconds until something is due here, null if nothing is. */
  nextInMs(): number | null {
    if (this.isAsleep) return null;
    const waits = [this.#delay.nextInMs(), this.clock.armedInMs()].filter((ms) => ms !== null);
    return waits.length === 0 ? null : Math.min(...waits);
  }

  pass(ms: number): void {
    if (this.isAsleep) {
      this.clock.sleep(ms);
      return;
    }
    this.clock.advance(ms);
    this.#delay.pass(ms);
  }

  execute(command: Command): CommandResult | null {
    return this.#parts?.commands.execute(commandSchema.parse(command) as Command) ?? null;
  }

  items(): Item[] {
    return this.store.items().map(({ item }) => item);
  }

  item(id: string): Item | undefined {
    return this.store.item(id)?.item;
  }

  /** What rings or is snoozed here. */
  rings(): readonly Occurrence[] {
    return this.#parts?.engine.schedule.rings() ?? [];
  }

  /** What can be restored here. */
  trash(): Item[] {
    return this.#place.shelf.trash();
  }

  /** What must never be. */
  wrongs(): string[] {
    const twice = [...this.begun].filter(([, times]) => times > 1);
    const errors = this.log.entries.filter(({ level }) => level === 'error');
    return [
      ...twice.map(([key, times]) => `${key} began to ring ${times} times`),
      ...errors.map(({ message, fields }) => `logged: ${message} ${String(fields.error)}`),
      ...(this.http.mostInFlight > 4 ? [`${this.http.mostInFlight} requests at once`] : []),
    ];
  }

  status(): string {
    return this.#parts?.status.view().state.kind ?? 'not running';
  }

  #gone(): void {
    this.#place.network.startAnew(this.#place.at);
    this.#sockets.vanish();
    this.#parts = null;
    this.#power = null;
    this.#delay = createFakeDelay();
    this.clock.disarm();
    this.store = this.#place.shelf.open(this.log);
  }

  #ways(): [ModelHttp, ModelSockets] {
    const ports = { ...this.#place, delay: this.#delay.delay };
    return [new ModelHttp(ports), new ModelSockets(ports)];
  }

  #newId(): string {
    this.#ids += 1;
    return `d${this.#place.at}-${this.#ids}`;
  }

  #powerOf(): Power {
    return {
      onEvent: (listener) => {
        this.#power = listener;
        return () => {
          this.#power = null;
        };
      },
      canHoldSleep: () => true,
      holdSleep: () => true,
      allowSleep: () => {},
    };
  }

  #count(tellings: readonly RingTelling[]): void {
    for (const { occurrence, effect } of tellings) {
      if (effect.kind !== 'start-sounding' || (effect.cause !== 'due' && effect.cause !== 'late')) continue;
      const key = occurrenceKey(occurrence);
      this.begun.set(key, (this.begun.get(key) ?? 0) + 1);
    }
  }
}
