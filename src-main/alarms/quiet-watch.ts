import type { Delay } from '../ports/delay.ts';
import type { Probes } from '../ports/probes.ts';
import type { QuietHours } from '../ports/quiet-hours.ts';

/** Whoever switches do-not-disturb just before a ring is understood, if it was this long before. */
export const READ_EVERY_MS = 3_000;
/** A system that takes longer than this to answer counts as one that does not say. */
export const ANSWER_MS = 1_500;
/** Reading goes on this long after it was last asked for: a bit longer than a ring is prepared. */
export const READ_FOR_MS = 60_000;

export interface QuietWatchPorts {
  readonly probes: Pick<Probes, 'doNotDisturb'>;
  readonly delay: Delay;
}

/** Reads do-not-disturb ahead of a ring, so that the ring itself waits for nothing [DN3]. */
export class QuietWatch implements QuietHours {
  readonly #ports: QuietWatchPorts;
  #reading: boolean | 'unknown' = 'unknown';
  #isWatching = false;
  #roundsLeft = 0;
  /** Counts the questions, so that the answer to an older one is told from the one that is waited for. */
  #question = 0;

  constructor(ports: QuietWatchPorts) {
    this.#ports = ports;
  }

  isOn(): boolean | 'unknown' {
    return this.#reading;
  }

  readAhead(): void {
    this.#roundsLeft = READ_FOR_MS / READ_EVERY_MS;
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.#round();
  }

  #round(): void {
    if (this.#roundsLeft === 0) {
      this.#isWatching = false;
      this.#settle('unknown');
      return;
    }
    this.#roundsLeft -= 1;
    this.#ask();
    this.#ports.delay(READ_EVERY_MS, () => this.#round());
  }

  #ask(): void {
    const { probes, delay } = this.#ports;
    this.#question += 1;
    const question = this.#question;
    const answer = (reading: boolean | 'unknown') => {
      if (question === this.#question) this.#settle(reading);
    };
    const stopWaiting = delay(ANSWER_MS, () => answer('unknown'));
    probes.doNotDisturb().then(
      (reading) => {
        stopWaiting();
        answer(reading);
      },
      () => answer('unknown'),
    );
  }

  /** The question is answered: what comes for it later is out of date. */
  #settle(reading: boolean | 'unknown'): void {
    this.#question += 1;
    this.#reading = reading;
  }
}
