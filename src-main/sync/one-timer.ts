import type { Delay } from '../ports/delay.ts';

/** At most one thing is armed: arming replaces it. */
export class OneTimer {
  readonly #delay: Delay;
  #disarm: (() => void) | null = null;

  constructor(delay: Delay) {
    this.#delay = delay;
  }

  arm(afterMs: number, fire: () => void): void {
    this.cancel();
    this.#disarm = this.#delay(afterMs, () => {
      this.#disarm = null;
      fire();
    });
  }

  isArmed(): boolean {
    return this.#disarm !== null;
  }

  cancel(): void {
    this.#disarm?.();
    this.#disarm = null;
  }
}
