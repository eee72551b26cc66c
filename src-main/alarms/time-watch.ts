import type { EpochMs } from '#shared/time/instant.ts';
import type { ZoneId } from '#shared/time/zone.ts';
import type { Clock } from '../ports/clock.ts';

/** Below this, a difference between clocks is drift or a late timer, not an event. */
const TOLERANCE_MS = 2_000;

/** The clocks as read at one look. */
export interface ClockReading {
  readonly now: EpochMs;
  readonly awakeMs: number;
  readonly uptimeMs: number;
  readonly zone: ZoneId;
}

/** What happened to time between two looks. `steppedMs` and `sleptMs` are 0 where nothing did. */
export interface TimePassed {
  /** How far the wall clock jumped against real time: forward positive, back negative. */
  readonly steppedMs: number;
  readonly sleptMs: number;
  readonly zoneChanged: boolean;
}

export function readClocks(clock: Clock): ClockReading {
  return { now: clock.now(), awakeMs: clock.awakeMs(), uptimeMs: clock.uptimeMs(), zone: clock.zone() };
}

/**
 * Tells a clock step from a sleep from a zone change [RG18]. Real time is the uptime clock, which runs on in sleep; where
 * it does not (some systems), a sleep that the system announced is passed as `sleepAnnounced` and explains the jump.
 */
export function timePassed(before: ClockReading, after: ClockReading, sleepAnnounced: boolean): TimePassed {
  const wallMs = after.now - before.now;
  const awakeMs = after.awakeMs - before.awakeMs;
  const realMs = Math.max(after.uptimeMs - before.uptimeMs, awakeMs);
  const zoneChanged = after.zone !== before.zone;
  const unexplainedMs = wallMs - realMs;
  if (sleepAnnounced && unexplainedMs > TOLERANCE_MS) {
    return { steppedMs: 0, sleptMs: wallMs - awakeMs, zoneChanged };
  }
  return {
    steppedMs: Math.abs(unexplainedMs) > TOLERANCE_MS ? unexplainedMs : 0,
    sleptMs: realMs - awakeMs > TOLERANCE_MS ? realMs - awakeMs : 0,
    zoneChanged,
  };
}
