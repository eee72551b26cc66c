import { clientFrame, readFrame, type ServerFrame } from '#shared/wire/client-frames.ts';
import type { Clock } from '../ports/clock.ts';
import type { Delay } from '../ports/delay.ts';
import type { Log } from '../ports/log.ts';
import type { OpenSocket, Socket } from '../ports/socket.ts';
import type { Account } from '../ports/sync-store.ts';
import { ApplicationPing } from './application-ping.ts';
import { socketUrl, withoutToken } from './socket-url.ts';

export interface OpenedSocketPorts {
  readonly open: OpenSocket;
  readonly clock: Pick<Clock, 'uptimeMs'>;
  readonly delay: Delay;
  readonly log: Log;
}

/** What it tells; nothing after `closed` or `refused`, and after leaving nothing at all. */
export interface OpenedSocketListener {
  frame(text: string): void;
  /** Milliseconds since the protocol ping, null when there was none. */
  pong(roundTripMs: number | null): void;
  refused(status: number): void;
  closed(code: number): void;
}

/** One socket of one account, from its handshake to its end. It alone holds the token. */
export class OpenedSocket {
  readonly #ports: OpenedSocketPorts;
  readonly #whose: { readonly account: Account; readonly token: string };
  readonly #listener: OpenedSocketListener;
  readonly #ping: ApplicationPing;
  #socket: Socket | null = null;
  #pingedAt: number | null = null;
  #state: 'open' | 'leaving' | 'ended' = 'open';

  constructor(
    ports: OpenedSocketPorts,
    whose: { readonly account: Account; readonly token: string },
    listener: OpenedSocketListener,
  ) {
    this.#ports = ports;
    this.#whose = whose;
    this.#listener = listener;
    this.#ping = new ApplicationPing(ports.clock, ports.delay);
  }

  /** An adapter that throws may name the URL: nothing of its error is kept. */
  open(): void {
    const url = socketUrl(this.#whose.account.serverUrl, this.#whose.token);
    const isOpened = this.#safely('open', () => {
      this.#socket = this.#ports.open(url, {
        frame: (text) => this.#heard(text),
        pong: () => this.#ponged(),
        refused: (status) => this.#ended(() => this.#listener.refused(status)),
        closed: (code) => this.#ended(() => this.#listener.closed(code)),
      });
    });
    if (!isOpened) this.#ended(() => this.#listener.closed(1006));
  }

  /** A frame of somebody else's is as good as broken; an error's text may repeat what was sent. */
  read(text: string): ServerFrame {
    const frame = readFrame(text);
    const { account, token } = this.#whose;
    if ('userId' in frame && frame.userId !== null && frame.userId !== account.userId)
      return { kind: 'malformed' };
    return frame.kind === 'error' ? { ...frame, text: withoutToken(frame.text, token) } : frame;
  }

  send(text: string): void {
    this.#safely('send', () => this.#socket?.send(text));
  }

  protocolPing(): void {
    this.#pingedAt = this.#ports.clock.uptimeMs();
    this.#safely('ping', () => this.#socket?.ping());
  }

  /** The application's ping. */
  ask(): Promise<number | null> {
    return this.#ping.ask(() => this.send(clientFrame('ping')));
  }

  applicationPonged(): number | null {
    return this.#ping.ponged();
  }

  /** Politely: no more events, then the close; an open ping of the application is waited for. */
  leave(): void {
    if (this.#state !== 'open') return;
    this.#state = 'leaving';
    this.#ping.whenFree(() => {
      if (this.#state === 'leaving') {
        this.#safely('close', () => this.#socket?.close([clientFrame('unsubscribe')]));
      }
      this.#state = 'ended';
    });
  }

  cut(): void {
    if (this.#state === 'ended') return;
    this.#state = 'ended';
    this.#ping.end();
    this.#safely('cut', () => this.#socket?.cut());
  }

  #heard(text: string): void {
    if (this.#state === 'open') this.#listener.frame(text);
    else if (this.#state === 'leaving' && readFrame(text).kind === 'pong') this.#ping.ponged();
  }

  #ponged(): void {
    if (this.#state !== 'open') return;
    const roundTripMs =
      this.#pingedAt === null ? null : Math.round(this.#ports.clock.uptimeMs() - this.#pingedAt);
    this.#pingedAt = null;
    this.#listener.pong(roundTripMs);
  }

  #ended(tell: () => void): void {
    const wasOpen = this.#state === 'open';
    this.#state = 'ended';
    this.#ping.end();
    if (wasOpen) tell();
  }

  #safely(what: string, action: () => void): boolean {
    try {
      action();
      return true;
    } catch {
      this.#ports.log.warn('the socket adapter threw', { what });
      return false;
    }
  }
}
