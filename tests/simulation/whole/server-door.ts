import type { HttpReply, HttpRequest } from '#main/ports/http.ts';
import type { Answer } from '#server/answer.ts';
import { readKey } from '#server/http/request-key.ts';
import { ItemService } from '#server/items/item-service.ts';
import { LocalBus } from '#server/socket/local-bus.ts';
import { newSession, type SessionEffect, stepSession } from '#server/socket/session.ts';
import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import type { HttpAnswer } from '#shared/wire/client-answers.ts';
import type { SentWireItem } from '#shared/wire/client-item.ts';
import { upsertSchema } from '#shared/wire/item.ts';
import { wireTimestamp } from '#shared/wire/timestamps.ts';
import { FakeItemStore } from '../../fakes/server/fake-item-store.ts';
import { ServerModel } from '../server-model.ts';

export const USER = 'u';
const PREFIX = '/api/alarms-timers';

/** A request as it arrives: what was sent, in a form of its own. */
export type Arrived = Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'>;

/** One connection's end at the server. */
export interface Line {
  say(text: string): void;
}

/** A server with a clock moved by hand: its calls, and its connections. */
export abstract class ServerDoor {
  protected readonly lines = new Set<Line>();
  #now = epochMs(0);

  get now(): EpochMs {
    return this.#now;
  }

  setTime(now: EpochMs): void {
    this.#now = now;
  }

  async reply(request: Arrived): Promise<HttpReply> {
    const { status, body } = await this.serve(request, new URL(request.url));
    const serverDate = epochMs(Math.floor(this.#now / 1000) * 1000);
    return { status, body: JSON.parse(JSON.stringify(body)), retryAfterMs: null, serverDate };
  }

  abstract open(line: Line): void;
  abstract heartbeat(): void;
  abstract hear(line: Line, text: string): void;
  /** What is not deleted, as a list has it. */
  abstract rows(): Promise<readonly unknown[]>;

  /** Nothing is said to it any more. */
  close(line: Line): void {
    this.lines.delete(line);
  }

  protected abstract serve(request: Arrived, url: URL): Promise<Pick<HttpAnswer, 'status' | 'body'>>;
}

/** As far as items and events go: versions, and nothing else. */
export class ExistingServer extends ServerDoor {
  readonly #model = new ServerModel((frame) => this.#tellAll(frame), false);

  override setTime(now: EpochMs): void {
    super.setTime(now);
    this.#model.setTime(now);
  }

  open(line: Line): void {
    this.lines.add(line);
    const stamps = { timestamp: wireTimestamp(this.now), user_id: USER };
    line.say(JSON.stringify({ type: 'connected', ...stamps, message: 'WebSocket connection established' }));
  }

  heartbeat(): void {
    this.#tellAll(JSON.stringify({ type: 'heartbeat', timestamp: wireTimestamp(this.now) }));
  }

  hear(line: Line, text: string): void {
    if (JSON.parse(text).type === 'unsubscribe') this.lines.delete(line);
  }

  async rows(): Promise<readonly unknown[]> {
    return (this.#model.list().body as { items: unknown[] }).items;
  }

  protected async serve({ method, body }: Arrived, { pathname, searchParams }: URL) {
    const id = decodeURIComponent(pathname.slice(PREFIX.length + 1));
    if (method === 'POST' && id === 'bulk') return this.#bulk((body as { items: SentWireItem[] }).items);
    if (method === 'POST') return this.#model.upsert(body as SentWireItem);
    if (method === 'DELETE') return this.#model.delete(id, searchParams.get('soft') !== 'false');
    return id === '' ? this.#model.list() : this.#model.get(id);
  }

  #bulk(items: readonly SentWireItem[]) {
    const results = items.map((item) => {
      const { status, body } = this.#model.upsert(item, { isQuiet: true });
      const { version } = body as { version?: number };
      return { id: item.id, status: status === 200 ? 'success' : 'conflict', version };
    });
    return { status: 200, body: { results } };
  }

  #tellAll(frame: string): void {
    for (const line of [...this.lines]) line.say(frame);
  }
}

/** Ours: the real item service and the real connection's rules, over a store in memory. */
export class OurServer extends ServerDoor {
  readonly #bus = new LocalBus();
  readonly #items = new ItemService({
    items: new FakeItemStore(),
    bus: this.#bus,
    clock: { now: () => this.now },
  });

  constructor() {
    super();
    this.#bus.subscribe((message) => {
      if (message.kind !== 'frame') return;
      for (const line of [...this.lines]) this.#step(line, { kind: 'told', frame: message.frame });
    });
  }

  open(line: Line): void {
    this.lines.add(line);
    this.#step(line, { kind: 'opened' });
  }

  heartbeat(): void {
    for (const line of [...this.lines]) this.#step(line, { kind: 'heartbeat-due' });
  }

  hear(line: Line, text: string): void {
    if (this.lines.has(line)) this.#step(line, { kind: 'frame-came', text });
  }

  async rows(): Promise<readonly unknown[]> {
    return ((await this.#items.list(USER, {})).body as { items: unknown[] }).items;
  }

  protected serve(request: Arrived, { pathname }: URL): Promise<Answer> {
    const { method, headers, body } = request;
    const id = decodeURIComponent(pathname.slice(PREFIX.length + 1));
    const read = readKey(headers['idempotency-key'], [pathname, JSON.stringify(body ?? null)]);
    const key = read.kind === 'key' ? read.key : null;
    if (method === 'POST' && id === 'bulk') {
      return this.#items.bulk(USER, (body as { items: unknown[] }).items, key);
    }
    if (method === 'POST') {
      const { user_id: _user, ...item } = upsertSchema.parse(body);
      return this.#items.upsert(USER, item, key);
    }
    if (method === 'DELETE') {
      return this.#items.delete(USER, { id, soft: true, ifMatch: headers['if-match'] }, key);
    }
    return id === '' ? this.#items.list(USER, {}) : this.#items.get(USER, id);
  }

  #step(line: Line, event: Parameters<typeof stepSession>[1]): void {
    const { effects } = stepSession(newSession(USER), event, this.now);
    for (const effect of effects) this.#perform(line, effect);
  }

  #perform(line: Line, effect: SessionEffect): void {
    if (effect.kind === 'send') line.say(JSON.stringify(effect.frame));
    if (effect.kind !== 'relay') return;
    for (const other of [...this.lines]) {
      if (other !== line) this.#step(other, { kind: 'told', frame: effect.frame });
    }
  }
}
