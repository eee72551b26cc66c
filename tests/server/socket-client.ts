import { type ClientOptions, WebSocket } from 'ws';

export interface Frame {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Ending {
  readonly code: number;
  readonly reason: string;
  /** Of a handshake that was answered by HTTP. */
  readonly status: number | null;
}

const PATIENCE_MS = 8_000;

/** A bare client: what came, in order, and how it ended. */
export class SocketClient {
  readonly frames: Frame[] = [];
  readonly socket: WebSocket;
  readonly ended: Promise<Ending>;
  protocolPings = 0;
  #waiting: (() => void)[] = [];

  private constructor(url: string, options: ClientOptions) {
    this.socket = new WebSocket(url.replace(/^http/, 'ws'), options);
    let status: number | null = null;
    this.socket.on('unexpected-response', (_request, response) => {
      status = response.statusCode ?? null;
      response.destroy();
      this.socket.terminate();
    });
    this.socket.on('error', () => undefined);
    this.socket.on('ping', () => {
      this.protocolPings += 1;
      this.#wake();
    });
    this.socket.on('message', (data) => {
      this.frames.push(JSON.parse(data.toString()));
      this.#wake();
    });
    this.ended = new Promise((done) => {
      this.socket.once('close', (code, reason) => {
        done({ code, reason: reason.toString(), status });
        this.#wake();
      });
    });
  }

  static open(url: string, options: ClientOptions = {}): SocketClient {
    return new SocketClient(url, options);
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame));
  }

  /** The first frame of a type, from the n-th frame on; waits for it. */
  async next(type: string, from = 0): Promise<Frame> {
    await this.until(() => this.frames.slice(from).some((it) => it.type === type), `a frame ${type}`);
    return this.frames.slice(from).find((it) => it.type === type) as Frame;
  }

  async until(holds: () => boolean, what: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!holds()) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`waited in vain for ${what}; came: ${JSON.stringify(this.frames)}`);
      await new Promise<void>((done) => {
        const timer = setTimeout(done, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          done();
        });
      });
    }
  }

  /** Everything sent before has come when this is over. */
  async settle(): Promise<void> {
    const from = this.frames.length;
    this.send({ type: 'ping' });
    await this.next('pong', from);
  }

  /** What came but for the greetings and answers of the connection itself. */
  events(): Frame[] {
    return this.frames.filter((it) => !['connected', 'pong', 'heartbeat', 'subscribed'].includes(it.type));
  }

  terminate(): void {
    this.socket.terminate();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
