/** Something on its way. `run` delivers it; `lose` is what the device notices if it never arrives. */
interface Message {
  readonly kind: 'request' | 'answer' | 'event';
  readonly run: () => void;
  readonly lose: () => void;
}

/** What lies between devices and server, and does whatever the test asks of it. Devices go by their index. */
export class NetworkModel {
  readonly #onTheWay: Message[] = [];
  readonly #offline = new Set<number>();
  readonly #lives: number[];

  constructor(devices: number) {
    this.#lives = Array.from({ length: devices }, () => 0);
  }

  /** Counts a device's starts: what began in a former life is heard by nobody. */
  life(at: number): number {
    return this.#lives[at] ?? 0;
  }

  startAnew(at: number): void {
    this.#lives[at] = this.life(at) + 1;
  }

  setOffline(at: number, isOffline: boolean): void {
    if (isOffline) this.#offline.add(at);
    else this.#offline.delete(at);
  }

  /** `heard` is told the answer once, or null for none. */
  request<T>(at: number, serve: () => T, heard: (answer: T | null) => void): void {
    const life = this.life(at);
    let isOver = false;
    const conclude = (answer: T | null) => {
      if (isOver || this.life(at) !== life) return;
      isOver = true;
      heard(answer);
    };
    const lose = () => conclude(null);
    const run = () => {
      if (this.#offline.has(at)) return lose();
      const answer = serve();
      this.#onTheWay.push({ kind: 'answer', run: () => conclude(answer), lose });
    };
    this.#onTheWay.push({ kind: 'request', run, lose });
  }

  broadcast(hear: (at: number) => void): void {
    for (const at of this.#lives.keys()) this.tell(at, () => hear(at));
  }

  /** To one device; lost on one that is cut off. */
  tell(at: number, hear: () => void): void {
    if (this.#offline.has(at)) return;
    const life = this.life(at);
    const run = () => {
      if (this.life(at) === life) hear();
    };
    this.#onTheWay.push({ kind: 'event', run, lose: () => {} });
  }

  isIdle(): boolean {
    return this.#onTheWay.length === 0;
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
    requests[pick % Math.max(1, requests.length)]?.lose();
  }

  /** In order, with what comes of it, everybody online. */
  deliverAll(): void {
    this.#offline.clear();
    for (let left = 10_000; this.#onTheWay.length > 0 && left > 0; left--) this.move(0, 'deliver');
  }
}
