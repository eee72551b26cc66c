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
  #armed: { at: EpochMs; wake: () => void } | null = null;
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
    this.#armed = { at: instant, wake };
  }

  disarm(): void {
    this.#armed = null;
  }

  armedAt(): EpochMs | null {
    return this.#armed?.at ?? null;
  }

  /** Awake time passes, in order, waking what is armed when its instant comes. */
  advance(ms: number): void {
    const end = this.#now + ms;
    while (this.#armed && this.#armed.at <= end) {
      const { at, wake } = this.#armed;
      this.#armed = null;
      this.#pass(Math.max(0, at - this.#now));
      wake();
    }
    this.#pass(end - this.#now);
  }

  advanceTo(iso: string): void {
    this.advance(Date.parse(iso) - this.#now);
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
