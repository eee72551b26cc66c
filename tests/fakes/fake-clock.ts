import type { Clock } from '#main/ports/clock.ts';
import type { Wakeup } from '#main/ports/wakeup.ts';
import { type EpochMs, epochMs } from '#shared/time/instant.ts';
import { type ZoneId, zoneId } from '#shared/time/zone.ts';

/** Clock and wake-up moved by hand: `advance` runs what is armed on the way, as the real ones would. */
export class FakeClock implements Clock, Wakeup {
  #now: EpochMs;
  #awakeMs = 1_000_000;
  #uptimeMs = 1_000_000;
  #zone: ZoneId;
  /** Like a timer of the runtime it counts awake time: a clock step does not move it, sleep holds it up. */
  #armed: { at: EpochMs; awakeMs: number; wake: () => void } | null = null;
  /** How often it was armed, for rules about work done. */
  armCount = 0;

  constructor(iso: string, zone = 'Europe/Warsaw') {
    this.#now = epochMs(Date.parse(iso));
    this.#zone = zoneId(zone);
  }

  now(): EpochMs {
    return this.#now;
  }

  awakeMs(): number {
    return this.#awakeMs;
  }

  uptimeMs(): number {
    return this.#uptimeMs;
  }

  zone(): ZoneId {
    return this.#zone;
  }

  armAt(instant: EpochMs, wake: () => void): void {
    this.armCount += 1;
    this.#armed = { at: instant, awakeMs: this.#awakeMs + Math.max(0, instant - this.#now), wake };
  }

  disarm(): void {
    this.#armed = null;
  }

  armedAt(): EpochMs | null {
    return this.#armed?.at ?? null;
  }

  /** Awake milliseconds until the wake-up, null if none is armed. */
  armedInMs(): number | null {
    return this.#armed && Math.max(0, this.#armed.awakeMs - this.#awakeMs);
  }

  /** Awake time passes, in order, waking what is armed when its instant comes. */
  advance(ms: number): void {
    const end = this.#awakeMs + ms;
    while (this.#armed && this.#armed.awakeMs <= end) {
      const { awakeMs, wake } = this.#armed;
      this.#armed = null;
      this.#pass(awakeMs - this.#awakeMs);
      wake();
    }
    this.#pass(end - this.#awakeMs);
  }

  advanceTo(iso: string): void {
    this.advance(Date.parse(iso) - this.#now);
  }

  /** Awake time passes without the wake-up being served: the runtime is busy. */
  lag(ms: number): void {
    this.#pass(ms);
  }

  /** The computer sleeps: real time passes, nothing runs. */
  sleep(ms: number): void {
    this.#now = epochMs(this.#now + ms);
    this.#uptimeMs += ms;
  }

  /** Somebody sets the clock. */
  step(ms: number): void {
    this.#now = epochMs(this.#now + ms);
  }

  setZone(zone: string): void {
    this.#zone = zoneId(zone);
  }

  #pass(ms: number): void {
    this.#now = epochMs(this.#now + ms);
    this.#awakeMs += ms;
    this.#uptimeMs += ms;
  }
}
