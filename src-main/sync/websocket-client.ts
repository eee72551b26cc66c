import { assertNever } from '#shared/assert-never.ts';
import { stepConnection } from '#shared/sync/connection-machine.ts';
import {
  type ConnectionEffect,
  type ConnectionEvent,
  type ConnectionState,
  INITIAL_CONNECTION,
  type Link,
} from '#shared/sync/connection-state.ts';
import { clientFrame, type RingFrame } from '#shared/wire/client-frames.ts';
import type { ServerFeature } from '#shared/wire/features.ts';
import { ringFrameText } from '#shared/wire/ring-frame.ts';
import type { Clock } from '../ports/clock.ts';
import type { Delay } from '../ports/delay.ts';
import type { Log } from '../ports/log.ts';
import type { Random } from '../ports/random.ts';
import type { OpenSocket } from '../ports/socket.ts';
import { takeFrame } from './frame-intake.ts';
import { OneTimer } from './one-timer.ts';
import { OpenedSocket } from './opened-socket.ts';
import type { RefreshOutcome, Session } from './sign-in.ts';
import { SocketCounts, troubleOf } from './socket-counts.ts';
import { SocketListeners } from './socket-listeners.ts';
import type { SocketMetrics, SyncSocket, SyncSocketEvent } from './sync-socket.ts';
import { Turns } from './turns.ts';

export interface WebSocketClientPorts {
  readonly open: OpenSocket;
  readonly session: Pick<Session, 'account' | 'accessToken' | 'refresh'>;
  readonly clock: Pick<Clock, 'now' | 'uptimeMs'>;
  readonly random: Random;
  readonly delay: Delay;
  readonly log: Log;
  /** How far the server's clock is ahead of this device's. */
  readonly serverAheadMs: () => number;
}

/** An event without its moment. */
type Happening = ConnectionEvent extends infer E
  ? E extends unknown
    ? Omit<E, 'at' | 'fraction'>
    : never
  : never;

const NO_FEATURES: ReadonlySet<string> = new Set();
const RINGS: ServerFeature = 'rings';

/** Runs the connection machine: performs its effects and feeds back what comes of them. Rules CN1–CN20. */
export class WebSocketClient implements SyncSocket {
  readonly #ports: WebSocketClientPorts;
  readonly #timer: OneTimer;
  readonly #counts = new SocketCounts();
  readonly #listeners: SocketListeners;
  /** Names this process to the user's other devices. */
  readonly #device: string;
  #state: ConnectionState = INITIAL_CONNECTION;
  #socket: OpenedSocket | null = null;
  #features = NO_FEATURES;
  /** Counts sign-ins: an answer to a refresh for the one before decides nothing. */
  #signIn = 0;
  readonly #turns = new Turns();

  constructor(ports: WebSocketClientPorts) {
    this.#ports = ports;
    this.#timer = new OneTimer(ports.delay);
    this.#listeners = new SocketListeners(ports.log);
    this.#device = ports.random.uuid();
  }

  start(): void {
    this.#feed({ kind: 'started', isSignedIn: this.#ports.session.account() !== null });
  }

  stop(): void {
    this.#feed({ kind: 'stopped' });
  }

  sessionChanged(): void {
    this.#signIn += 1;
    this.#feed({ kind: this.#ports.session.account() === null ? 'signed-out' : 'signed-in' });
  }

  tokenRefused(): void {
    this.#feed({ kind: 'token-refused' });
  }

  resumed(): void {
    this.#feed({ kind: 'resumed' });
  }

  networkChanged(isOnline: boolean): void {
    this.#feed({ kind: 'network-changed', isOnline });
  }

  isConnected(): boolean {
    return this.#state.link.kind === 'live';
  }

  link(): Link {
    return this.#state.link;
  }

  features(): ReadonlySet<string> {
    return this.#features;
  }

  metrics(): SocketMetrics {
    return this.#counts.current();
  }

  ping(): Promise<number | null> {
    return this.#live()?.ask() ?? Promise.resolve(null);
  }

  subscribe(): void {
    this.#live()?.send(clientFrame('subscribe'));
  }

  unsubscribe(): void {
    this.#live()?.send(clientFrame('unsubscribe'));
  }

  sendRing(ring: RingFrame): void {
    if (!this.#features.has(RINGS)) return;
    const sender = { device: this.#device, serverAheadMs: this.#ports.serverAheadMs() };
    this.#live()?.send(ringFrameText(ring, sender));
  }

  on(listener: (event: SyncSocketEvent) => void): () => void {
    return this.#listeners.add(listener);
  }

  #live(): OpenedSocket | null {
    return this.isConnected() ? this.#socket : null;
  }

  #feed(happening: Happening): void {
    this.#turns.take(() => this.#step(happening));
  }

  #step(happening: Happening): void {
    const { clock, random } = this.#ports;
    const event: ConnectionEvent = { ...happening, at: clock.uptimeMs(), fraction: random.fraction() };
    const before = this.#state;
    const { state, effects } = stepConnection(before, event);
    this.#state = state;
    const trouble = troubleOf(event, before, state);
    if (trouble !== null) this.#counts.trouble(trouble);
    const wasCut = before.link.kind === 'live' && state.link.kind !== 'live';
    if (wasCut) this.#features = NO_FEATURES;
    if (wasCut) this.#tell({ kind: 'disconnected' });
    for (const effect of effects) this.#perform(effect);
    if (isOtherLink(before.link, state.link)) this.#linkChanged(trouble);
  }

  #linkChanged(trouble: string | null): void {
    this.#ports.log.debug('socket link', { link: this.#state.link.kind, trouble });
    this.#tell({ kind: 'link-changed' });
  }

  #perform(effect: ConnectionEffect): void {
    switch (effect.kind) {
      case 'open-socket':
        this.#open(effect.socket);
        break;
      case 'close-socket':
        this.#close(effect.politely);
        break;
      case 'refresh-token':
        this.#refresh();
        break;
      case 'send-ping':
        this.#socket?.protocolPing();
        break;
      case 'arm-timer':
        this.#timer.arm(effect.afterMs, () => this.#feed({ kind: 'timer-fired' }));
        break;
      case 'cancel-timer':
        this.#timer.cancel();
        break;
      case 'reconcile':
        this.#reconcile(effect.cause);
        break;
      case 'ask-to-sign-in':
        this.#tell({ kind: 'needs-sign-in' });
        break;
      default:
        assertNever(effect);
    }
  }

  /** Without an access token the server would refuse, so nobody is asked. */
  #open(socket: number): void {
    const { session } = this.#ports;
    const [account, token] = [session.account(), session.accessToken()];
    if (account === null || token === null) {
      this.#feed({ kind: 'handshake-refused', socket, status: 401 });
      return;
    }
    const opened: OpenedSocket = new OpenedSocket(
      this.#ports,
      { account, token },
      {
        frame: (text) => this.#turns.take(() => this.#heard(opened, socket, text)),
        pong: (roundTripMs) => {
          this.#counts.roundTrip(roundTripMs);
          this.#feed({ kind: 'pong-received', socket });
        },
        refused: (status) => this.#feed({ kind: 'handshake-refused', socket, status }),
        closed: (code) => this.#feed({ kind: 'socket-closed', socket, code }),
      },
    );
    this.#socket = opened;
    opened.open();
  }

  #close(politely: boolean): void {
    const opened = this.#socket;
    this.#socket = null;
    if (politely) opened?.leave();
    else opened?.cut();
  }

  #refresh(): void {
    const signIn = this.#signIn;
    const answered = (outcome: RefreshOutcome) => {
      if (signIn === this.#signIn) this.#feed({ kind: `token-${outcome}` });
    };
    this.#ports.session.refresh().then(answered, () => answered('unavailable'));
  }

  #reconcile(cause: 'connected' | 'resumed'): void {
    if (cause === 'resumed') {
      this.#tell({ kind: 'reconcile' });
      return;
    }
    this.#counts.connected(this.#ports.clock.now());
    this.#tell({ kind: 'connected', features: this.#features });
  }

  #tell(event: SyncSocketEvent): void {
    this.#listeners.tell(event);
  }

  /** The machine first: the first frame connects, and what it says comes after that. */
  #heard(opened: OpenedSocket, socket: number, text: string): void {
    if (opened !== this.#socket) return;
    const frame = opened.read(text);
    const isFirst = !this.isConnected();
    if (frame.kind === 'connected') this.#features = new Set(frame.features);
    this.#step({ kind: 'frame-received', socket });
    if (frame.kind === 'connected' && !isFirst) this.#tell({ kind: 'link-changed' });
    takeFrame(frame, opened, { ...this.#ports, counts: this.#counts, tell: (event) => this.#tell(event) });
  }
}

/** A live link that hears something is the same link. */
function isOtherLink(before: Link, after: Link): boolean {
  return before !== after && !(before.kind === 'live' && after.kind === 'live');
}
