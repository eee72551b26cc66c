import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Accounts } from './accounts.ts';
import type { Answer } from './answer.ts';
import { type Behaviour, recordedBehaviour } from './behaviour.ts';
import { Connections } from './connections.ts';
import { EventFaults, type Frame } from './event-faults.ts';
import { Gate } from './gate.ts';
import { HttpDoor } from './http-door.ts';
import { type Interference, Interferences, type SeenRequest } from './interference.ts';
import { ItemTable, type Row } from './item-table.ts';
import { type Happening, Items } from './items.ts';
import { createRoute } from './routes.ts';
import { SignedTokens } from './signed-tokens.ts';

/** Long enough that the sender sees answer and echo in the order that is wanted. */
const ECHO_GAP_MS = 3;

export interface ServiceUser {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly access: string;
  readonly refresh: string;
}

/** The existing service as docs and recordings know it, traps included, on a loopback port of its own. */
export class ExistingService {
  readonly behaviour: Behaviour;
  /** Every request, in the order of arrival. */
  readonly requests: SeenRequest[] = [];
  /** Every text frame that clients sent, but for protocol pings. */
  readonly clientFrames: string[] = [];
  readonly gate: Gate;
  readonly connections: Connections;
  /** A client's application ping has stopped the service: it answers nothing any more. */
  wasKilledByPing = false;
  readonly #tokens: SignedTokens;
  readonly #accounts: Accounts;
  readonly #table = new ItemTable(() => this.#now());
  readonly #items: Items;
  readonly #interferences = new Interferences();
  readonly #events: EventFaults;
  readonly #door: HttpDoor;
  readonly #sockets = new Set<Socket>();
  #held: Happening[] = [];
  #told = 0;
  #isEchoAhead = false;
  #server: Server | null = null;
  #port = 0;
  #skewMs = 0;

  constructor(secret = 'the secret of the existing service', behaviour = recordedBehaviour()) {
    const now = () => this.#now();
    const stamp = () => this.#table.stamp();
    this.behaviour = behaviour;
    this.gate = new Gate(behaviour);
    this.#tokens = new SignedTokens(secret);
    this.#accounts = new Accounts({ tokens: this.#tokens, behaviour, now });
    this.connections = new Connections({
      ...{ behaviour, tokens: this.#tokens, now, stamp },
      onDeadlyPing: () => {
        this.wasKilledByPing = true;
      },
      onFrame: (text) => this.clientFrames.push(text),
    });
    this.#events = new EventFaults(behaviour, stamp, (userId, frame) => this.connections.send(userId, frame));
    const tell = (happening: Happening) => this.#tell(happening);
    this.#items = new Items({ table: this.#table, accounts: this.#accounts, behaviour, tell });
    this.#door = new HttpDoor({
      ...{ behaviour, gate: this.gate, interferences: this.#interferences, requests: this.requests },
      route: createRoute({
        ...{ accounts: this.#accounts, items: this.#items, tokens: this.#tokens, now, stamp },
        connections: this.connections,
      }),
      isSpinning: () => this.wasKilledByPing,
      beforeAnswer: () => this.#letEchoPass(),
      afterAnswer: () => setTimeout(() => this.#passHeld(), ECHO_GAP_MS),
    });
  }

  static async start(secret?: string): Promise<ExistingService> {
    const service = new ExistingService(secret);
    await service.goOnline();
    return service;
  }

  /** Where it listens, without a slash at the end; the same after every restart. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  /** Opens its port again. */
  async goOnline(): Promise<void> {
    const server = createServer(
      { keepAliveTimeout: this.behaviour.idleConnectionMs },
      (request, response) => {
        this.#door.serve(request, response).catch((error: unknown) => response.destroy(error as Error));
      },
    );
    server.on('upgrade', (request, socket, head) => {
      if (!this.wasKilledByPing) this.connections.upgrade(request, socket, head);
    });
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Cuts every connection and refuses new ones. */
  async goOffline(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    const closed = once(server, 'close');
    server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  /** As in a restart of the process: sockets are closed with 1012, or just cut, and all is stored. */
  async restart(ending: 'close-1012' | 'cut' = 'close-1012'): Promise<void> {
    if (ending === 'close-1012') {
      this.connections.closeAll(1012);
      await pause(20);
    }
    await this.goOffline();
    this.wasKilledByPing = false;
    await this.goOnline();
  }

  async stop(): Promise<void> {
    this.#events.flush();
    await this.goOffline();
  }

  /** A verified account with tokens. */
  signUp(email: string, password = 'Passw0rd-1'): ServiceUser {
    const account = { email, password, name: email.slice(0, 20) };
    this.#accounts.answer('register', account);
    const verified = this.#accounts.answer('verify-email', { email, code: this.codeFor(email) });
    const { access_token: access, refresh_token: refresh } = (verified?.body ?? {}) as Record<string, string>;
    if (!access || !refresh) throw new Error(`no account for ${email}: ${JSON.stringify(verified)}`);
    return { id: this.#tokens.read(access, 0)?.sub ?? '', email, password, access, refresh };
  }

  /** The code that was mailed last. */
  codeFor(email: string): string {
    return this.#accounts.codes.get(email) ?? '';
  }

  /** Another client of the user stores an item: whole, at the version that is accepted, and told to all. */
  put(userId: string, item: { readonly id: string; readonly [field: string]: unknown }): Answer {
    const stored = this.#table.snapshot().get(item.id);
    const version = stored ? stored.version + 1 : 1;
    const answer = this.#items.upsert(userId, { version, user_id: userId, ...item });
    this.#passHeld();
    return answer;
  }

  /** Another client of the user deletes an item. */
  remove(userId: string, id: string, deletion: 'soft' | 'hard' = 'soft'): Answer {
    const answer = this.#items.delete(userId, id, deletion === 'soft');
    this.#passHeld();
    return answer;
  }

  /** Whatever is stored, tombstones included, by id. */
  snapshot(): ReadonlyMap<string, Row> {
    return this.#table.snapshot();
  }

  /** Puts an older snapshot back, as from a backup; an empty map loses everything. Nobody is told. */
  restore(rows: ReadonlyMap<string, Row>): void {
    this.#table.restore(rows);
  }

  /** What becomes of the next requests that match. */
  interfere(interference: Interference, matches: (request: SeenRequest) => boolean, times = 1): void {
    this.#interferences.add({ interference, matches, times });
  }

  stopInterfering(): void {
    this.#interferences.clear();
  }

  /** Every access token, or refresh token, issued so far counts as expired. */
  expire(type: 'access' | 'refresh'): void {
    this.#tokens.refuseIssued(type);
  }

  /** Its clock, against the real one. */
  advance(ms: number): void {
    this.#skewMs += ms;
  }

  sendFrame(userId: string, frame: Frame): void {
    this.connections.send(userId, { timestamp: this.#table.stamp(), user_id: userId, ...frame });
  }

  #now(): number {
    return Date.now() + this.#skewMs;
  }

  #tell(happening: Happening): void {
    const { echo } = this.behaviour;
    this.#told += 1;
    const isEarly = echo === 'before-answer' || (echo === 'mixed' && this.#told % 2 === 1);
    if (!isEarly) {
      this.#held.push(happening);
      return;
    }
    this.#isEchoAhead = true;
    this.#events.pass(happening);
  }

  async #letEchoPass(): Promise<void> {
    if (!this.#isEchoAhead) return;
    this.#isEchoAhead = false;
    await pause(ECHO_GAP_MS);
  }

  #passHeld(): void {
    for (const happening of this.#held.splice(0)) this.#events.pass(happening);
  }
}
