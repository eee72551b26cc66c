import type { EpochMs } from '#shared/time/instant.ts';
import type { Power } from '../ports/power.ts';

/** Holds off system sleep while something is due soon or rings, and lets go after [RG9]. */
export class KeepAwake {
  readonly #power: Power;
  #holding = false;
  #canHold: boolean | null = null;

  constructor(power: Power) {
    this.#power = power;
  }

  /** Whether the system lets us; null until it was first tried. */
  get canHold(): boolean | null {
    return this.#canHold;
  }

  update(state: { now: EpochMs; nextDue: EpochMs | null; ringing: boolean; keepAwakeMinutes: number }): void {
    const soon = state.nextDue !== null && state.nextDue - state.now <= state.keepAwakeMinutes * 60_000;
    const wanted = state.keepAwakeMinutes > 0 && (soon || state.ringing);
    if (wanted === this.#holding) return;
    this.#holding = wanted;
    if (wanted) this.#canHold = this.#power.holdSleep();
    else this.#power.allowSleep();
  }

  release(): void {
    if (this.#holding) this.#power.allowSleep();
    this.#holding = false;
  }
}
