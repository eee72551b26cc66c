import type { Agent } from 'node:http';
import type { WebSocket } from 'ws';
import { MAX_FRAME_BYTES } from '#shared/wire/socket-messages.ts';
import type { OpenSocket, Socket, SocketListener } from '../../ports/socket.ts';

/** How a server is reached: undefined is directly. `origin` is no more than scheme, host and port. `signal`: it is not wanted any more. */
export type AgentFor = (origin: string, signal: AbortSignal) => Promise<Agent | undefined>;

export interface WsSocketPorts {
  readonly agentFor: AgentFor;
  /** Certificates to trust, in PEM; undefined for the runtime's own. */
  readonly authorities: () => string[] | undefined;
}

interface Way extends Pick<WsSocketPorts, 'authorities'> {
  readonly agent: Agent | undefined;
}

const HANDSHAKE_MS = 4_000;
const GOODBYE_MS = 1_000;
const NEVER_OPENED = 1006;
/** Why the library gave up, where it closes with a code of its own. */
const CODES: Readonly<Record<string, number>> = {
  WS_ERR_UNSUPPORTED_MESSAGE_LENGTH: 1009,
  WS_ERR_INVALID_UTF8: 1007,
};

/** Sockets of the library `ws`. */
export function createOpenSocket(ports: WsSocketPorts): OpenSocket {
  return (url, listener) => new WsSocket(url, listener, ports);
}

class WsSocket implements Socket {
  readonly #listener: SocketListener;
  readonly #unwanted = new AbortController();
  /** Null until it is known how to reach the server. */
  #socket: WebSocket | null = null;
  #hasEnded = false;
  #ownCode: number | null = null;
  #goodbye: NodeJS.Timeout | undefined;

  constructor(url: string, listener: SocketListener, ports: WsSocketPorts) {
    this.#listener = listener;
    const agent = ports.agentFor(new URL(url).origin, this.#unwanted.signal).catch(() => undefined);
    // Loaded here: who is signed out has no use for the library.
    void Promise.all([import('ws'), agent]).then(([library, found]) =>
      this.#dial(library.WebSocket, url, { ...ports, agent: found }),
    );
  }

  send(text: string): void {
    if (this.#isOpen()) this.#socket?.send(text, ignore);
  }

  ping(): void {
    if (this.#isOpen()) this.#socket?.ping(undefined, undefined, ignore);
  }

  close(lastFrames: readonly string[]): void {
    if (!this.#isOpen()) {
      this.cut();
      return;
    }
    for (const frame of lastFrames) this.send(frame);
    this.#socket?.close(1000);
    this.#goodbye ??= setTimeout(() => this.cut(), GOODBYE_MS);
  }

  cut(): void {
    if (this.#hasEnded) return;
    this.#socket?.terminate();
    this.#letGo();
    if (this.#socket === null) queueMicrotask(() => this.#closed(NEVER_OPENED));
  }

  /** An error is always followed by a close; its text may hold the URL. */
  #dial(Library: typeof WebSocket, url: string, { agent, authorities }: Way): void {
    if (this.#hasEnded || this.#unwanted.signal.aborted) return;
    const ca = url.startsWith('wss:') ? authorities() : undefined;
    const socket = new Library(url, {
      ...(agent && { agent }),
      ...(ca && { ca }),
      maxPayload: MAX_FRAME_BYTES,
      perMessageDeflate: true,
      handshakeTimeout: HANDSHAKE_MS,
      followRedirects: false,
    });
    this.#socket = socket;
    socket.on('message', (data, isBinary) => this.#tell((it) => it.frame(isBinary ? '' : data.toString())));
    socket.on('pong', () => this.#tell((it) => it.pong()));
    socket.on('unexpected-response', (_request, response) => this.#refused(response.statusCode ?? 0));
    socket.on('error', (error) => {
      this.#ownCode ??= ('code' in error ? CODES[String(error.code)] : undefined) ?? null;
    });
    socket.once('close', (code) => this.#closed(this.#ownCode ?? code));
  }

  #isOpen(): boolean {
    return this.#socket !== null && this.#socket.readyState === this.#socket.OPEN;
  }

  #tell(what: (listener: SocketListener) => void): void {
    if (!this.#hasEnded) what(this.#listener);
  }

  #refused(status: number): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#socket?.terminate();
    this.#letGo();
    this.#listener.refused(status);
  }

  #closed(code: number): void {
    clearTimeout(this.#goodbye);
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#letGo();
    this.#listener.closed(code);
  }

  /** A tunnel that is still being dug is not known to the library's socket. */
  #letGo(): void {
    this.#unwanted.abort();
  }
}

/** What could not be sent is followed by a close. */
function ignore(): void {}
