import { setTimeout as pause } from 'node:timers/promises';
import type { Behaviour } from './behaviour.ts';

/** Counts the requests in flight; too many at once and all of them stand still. */
export class Gate {
  readonly #behaviour: Behaviour;
  #inFlight = 0;
  #stalledUntil = 0;
  /** The most requests there have been at once. */
  mostInFlight = 0;
  /** How often it choked. */
  stalls = 0;

  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
  }

  /** A request comes in; the function returned says that it is over. */
  enter(): () => void {
    this.#inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.#inFlight);
    const isCalm = performance.now() >= this.#stalledUntil;
    if (this.#inFlight > this.#behaviour.chokesAbove && isCalm) {
      this.stalls += 1;
      this.#stalledUntil = performance.now() + this.#behaviour.stallMs;
    }
    let isOver = false;
    return () => {
      if (!isOver) this.#inFlight -= 1;
      isOver = true;
    };
  }

  /** Waits as long as the service takes. */
  async pass(): Promise<void> {
    if (this.#behaviour.latencyMs > 0) await pause(this.#behaviour.latencyMs);
    for (;;) {
      const leftMs = this.#stalledUntil - performance.now();
      if (leftMs <= 0) return;
      await pause(leftMs);
    }
  }
}
