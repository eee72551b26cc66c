import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** The wire between one device and the server: it can be cut, frozen and slowed down. */
export interface NetCut {
  /** What the device takes for the server. */
  readonly url: string;
  /** Every connection breaks, and new ones are refused. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  /** Nothing passes any more in either direction, and nothing breaks; until restored. */
  freeze(): void;
  /** Once the device says these words it hears nothing any more, until restored; the server hears all. */
  deafenAfter(words: string): void;
  /** Whatever passes takes so much longer. */
  delay(ms: number): void;
  stop(): Promise<void>;
}

export async function startNetCut(target: () => number): Promise<NetCut> {
  const wire = new Wire(target);
  await wire.restore();
  return wire;
}

class Wire implements NetCut {
  readonly #target: () => number;
  readonly #ends = new Set<Socket>();
  #door: Server | null = null;
  #port = 0;
  #isFrozen = false;
  #isDeaf = false;
  #lastWords: string | null = null;
  #delayMs = 0;

  constructor(target: () => number) {
    this.#target = target;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async restore(): Promise<void> {
    // What was held back is not let go: its bytes are lost.
    if (this.#isFrozen || this.#isDeaf) this.#breakAll();
    if (this.#isDeaf) this.#lastWords = null;
    this.#isFrozen = false;
    this.#isDeaf = false;
    if (this.#door !== null) return;
    const door = createServer((near) => this.#join(near));
    door.listen(this.#port, '127.0.0.1');
    await once(door, 'listening');
    this.#port = (door.address() as AddressInfo).port;
    this.#door = door;
  }

  async cut(): Promise<void> {
    const door = this.#door;
    this.#door = null;
    this.#breakAll();
    if (door === null) return;
    const closed = once(door, 'close');
    door.close();
    await closed;
  }

  freeze(): void {
    this.#isFrozen = true;
  }

  deafenAfter(words: string): void {
    this.#lastWords = words;
  }

  delay(ms: number): void {
    this.#delayMs = ms;
  }

  stop(): Promise<void> {
    return this.cut();
  }

  #join(near: Socket): void {
    const far = connect(this.#target(), '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#ends.add(from);
      from.on('data', (bytes: Buffer) => {
        if (from === near) this.#listen(bytes);
        else if (this.#isDeaf) return;
        this.#pass(() => to.write(bytes));
      });
      from.on('end', () => this.#pass(() => to.end()));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#ends.delete(from);
        if (from.destroyed && !from.readableEnded) to.destroy();
      });
    }
  }

  #listen(bytes: Buffer): void {
    if (this.#lastWords !== null && bytes.includes(this.#lastWords)) this.#isDeaf = true;
  }

  /** Timers of one length fire in their order, so bytes keep theirs. */
  #pass(deliver: () => void): void {
    if (this.#isFrozen) return;
    if (this.#delayMs > 0) setTimeout(deliver, this.#delayMs);
    else deliver();
  }

  #breakAll(): void {
    for (const end of this.#ends) end.destroy();
  }
}
