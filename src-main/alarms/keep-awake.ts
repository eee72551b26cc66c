import type { EpochMs } from '#shared/time/instant.ts';
import type { Power } from '../ports/power.ts';

/** Holds off system sleep while something is due soon or rings, and lets go after [RG9]. */
export class KeepAwake {
  readonly #power: Power;
  #holding = false;
  #refused = false;

  constructor(power: Power) {
    this.#power = power;
  }

  /** Whether the system lets us, as far as is known; a request that it refused counts most. */
  get canHold(): boolean {
    return !this.#refused && this.#power.canHoldSleep();
  }

  update(state: { now: EpochMs; nextDue: EpochMs | null; ringing: boolean; keepAwakeMinutes: number }): void {
    const soon = state.nextDue !== null && state.nextDue - state.now <= state.keepAwakeMinutes * 60_000;
    const wanted = state.keepAwakeMinutes > 0 && (soon || state.ringing);
    if (wanted === this.#holding) return;
    this.#holding = wanted;
    if (wanted) this.#refused = !this.#power.holdSleep();
    else this.#power.allowSleep();
  }

  release(): void {
    if (this.#holding) this.#power.allowSleep();
    this.#holding = false;
  }
}
