import type { Socket } from 'node:net';
import type { DoorKeeper, DoorRefusal } from '../../ports/command-channel.ts';
import { jsonLine, parseJsonLine } from './json-line.ts';
import { LineReader } from './line-reader.ts';

export interface ConnectionLimits {
  readonly maxRequestBytes: number;
  readonly maxRequests: number;
  /** For a caller to send its next whole request, or to take an answer. */
  readonly idleMs: number;
  /** For one that is turned away to take its refusal. */
  readonly farewellMs: number;
}

/** One caller: its requests are answered in order, and it is turned away at the first that is no request. */
export class Connection {
  readonly #socket: Socket;
  readonly #keeper: DoorKeeper;
  readonly #limits: ConnectionLimits;
  readonly #reader: LineReader;
  #timer: NodeJS.Timeout | undefined;
  #requests = 0;
  #queue = Promise.resolve();
  #closing = false;

  constructor(socket: Socket, keeper: DoorKeeper, limits: ConnectionLimits) {
    this.#socket = socket;
    this.#keeper = keeper;
    this.#limits = limits;
    this.#reader = new LineReader(limits.maxRequestBytes);
    socket.on('data', (chunk) => this.#read(chunk));
    // A caller that goes away is not our error; `close` follows.
    socket.on('error', () => {});
    socket.on('close', () => clearTimeout(this.#timer));
    this.#wait();
  }

  /** Whether it has not asked anything yet: the first to go where there are too many. */
  get isSilent(): boolean {
    return this.#requests === 0;
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** A deadline for the whole request, not for the next byte: a byte a second buys no time. */
  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#turnAway('too-slow'), this.#limits.idleMs);
    this.#timer.unref();
  }

  #read(chunk: Buffer): void {
    // One that was turned away may still be writing; what it says is thrown away.
    if (this.#closing) return;
    for (const event of this.#reader.push(chunk)) {
      const refusal = event.kind === 'line' ? this.#take(event.text) : event.kind;
      if (!refusal) continue;
      this.#turnAway(refusal);
      break;
    }
  }

  #take(line: string): DoorRefusal | null {
    const parsed = parseJsonLine(line);
    if (!parsed.ok) return 'not-json';
    this.#requests += 1;
    if (this.#requests > this.#limits.maxRequests) return 'too-large';
    this.#queue = this.#queue.then(() => this.#answer(parsed.value));
    return null;
  }

  async #answer(request: unknown): Promise<void> {
    clearTimeout(this.#timer);
    const answer = await this.#keeper.answer(request);
    if (!this.#closing) this.#wait();
    await this.#write(answer);
  }

  /** Resolves when the caller has taken it, so that answers never pile up, or is gone. */
  #write(answer: unknown): Promise<void> {
    return new Promise((resolve) => {
      this.#socket.write(jsonLine(answer), () => resolve());
    });
  }

  #turnAway(kind: DoorRefusal): void {
    if (this.#closing) return;
    this.#closing = true;
    clearTimeout(this.#timer);
    this.#queue = this.#queue.then(() => {
      this.#socket.end(jsonLine(this.#keeper.refusal(kind)));
    });
    // One that does not read its refusal, or writes on and on, is not waited for.
    this.#timer = setTimeout(() => this.#socket.destroy(), this.#limits.farewellMs);
    this.#timer.unref();
  }
}
