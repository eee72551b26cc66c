import type { Behaviour } from './behaviour.ts';
import type { Happening } from './items.ts';

export type Frame = Readonly<Record<string, unknown>> & { readonly type: string };

/** How long a swapped event waits for the next, which is to overtake it. */
const OVERTAKEN_MS = 50;

/** What becomes of events on their way to the sockets: lost, doubled, cut down, overtaken. */
export class EventFaults {
  readonly #behaviour: Behaviour;
  readonly #send: (userId: string, frame: Frame) => void;
  readonly #stamp: () => string;
  #count = 0;
  #held: { readonly userId: string; readonly frame: Frame; readonly timer: NodeJS.Timeout } | null = null;

  constructor(behaviour: Behaviour, stamp: () => string, send: (userId: string, frame: Frame) => void) {
    this.#behaviour = behaviour;
    this.#stamp = stamp;
    this.#send = send;
  }

  pass(happening: Happening): void {
    const index = this.#count;
    this.#count += 1;
    if (this.#behaviour.losesEvent(index)) return;
    const { userId, type } = happening;
    const frame = { type, timestamp: this.#stamp(), user_id: userId, data: this.#dataOf(happening) };
    for (let copy = 0; copy < this.#behaviour.eventCopies; copy += 1) this.#order(userId, frame);
  }

  /** What is held back is sent. */
  flush(): void {
    const held = this.#held;
    if (held === null) return;
    clearTimeout(held.timer);
    this.#held = null;
    this.#send(held.userId, held.frame);
  }

  #order(userId: string, frame: Frame): void {
    if (this.#behaviour.eventOrder === 'swapped' && this.#held === null) {
      const timer = setTimeout(() => this.flush(), OVERTAKEN_MS);
      this.#held = { userId, frame, timer };
      return;
    }
    this.#send(userId, frame);
    this.flush();
  }

  #dataOf({ type, data, changed }: Happening): Readonly<Record<string, unknown>> {
    if (!type.endsWith('_updated') || this.#behaviour.updateEvents === 'whole') return data;
    const named = new Set(['id', ...(changed ?? [])]);
    return Object.fromEntries(Object.entries(data).filter(([key]) => named.has(key)));
  }
}
