import { describe, expect, it } from 'vitest';
import { missedReason } from '#main/alarms/missed-reason.ts';
import { type ClockReading, timePassed } from '#main/alarms/time-watch.ts';
import { epochMs } from '#shared/time/instant.ts';
import { zoneId } from '#shared/time/zone.ts';

const before: ClockReading = {
  now: epochMs(1_000_000_000),
  awakeMs: 50_000,
  uptimeMs: 90_000,
  zone: zoneId('Europe/Warsaw'),
};

function reading(wallMs: number, awakeMs: number, uptimeMs: number, zone = 'Europe/Warsaw'): ClockReading {
  return {
    now: epochMs(before.now + wallMs),
    awakeMs: before.awakeMs + awakeMs,
    uptimeMs: before.uptimeMs + uptimeMs,
    zone: zoneId(zone),
  };
}

describe('time between two looks', () => {
  it('[RG18] an even minute is nothing', () => {
    expect(timePassed(before, reading(60_000, 60_000, 60_000), false)).toEqual({
      steppedMs: 0,
      sleptMs: 0,
      zoneChanged: false,
    });
  });

  it('[RG18] a late look is neither a sleep nor a step', () => {
    const passed = timePassed(before, reading(900_000, 900_000, 900_000), false);
    expect(passed).toMatchObject({ steppedMs: 0, sleptMs: 0 });
    expect(missedReason(before.now, { kind: 'later-look', passed })).toBe('busy');
  });

  it('[RG18] a sleep that nobody announced shows in the uptime', () => {
    const passed = timePassed(before, reading(3_600_000, 1_000, 3_600_000), false);
    expect(passed).toMatchObject({ steppedMs: 0, sleptMs: 3_599_000 });
  });

  it('[RG18] where the uptime stops in sleep, the announcement explains the jump', () => {
    const jump = reading(3_600_000, 1_000, 1_000);
    expect(timePassed(before, jump, true)).toMatchObject({ steppedMs: 0, sleptMs: 3_599_000 });
    expect(timePassed(before, jump, false)).toMatchObject({ steppedMs: 3_599_000, sleptMs: 0 });
  });

  it('[RG18] a step back is told even across a sleep', () => {
    const passed = timePassed(before, reading(-3_600_000, 1_000, 600_000), true);
    expect(passed.steppedMs).toBe(-4_200_000);
    expect(passed.sleptMs).toBe(599_000);
  });

  it('[RG6] before the first look the computer’s own start decides', () => {
    const evidence = { kind: 'first-look', computerStartedAt: epochMs(500) } as const;
    expect(missedReason(epochMs(499), evidence)).toBe('switched-off');
    expect(missedReason(epochMs(501), evidence)).toBe('app-not-running');
  });

  it('[RG6] asleep outweighs a clock step, which outweighs a zone change', () => {
    const reason = (sleptMs: number, steppedMs: number, zoneChanged: boolean) =>
      missedReason(before.now, { kind: 'later-look', passed: { sleptMs, steppedMs, zoneChanged } });
    expect(reason(5_000, 5_000, true)).toBe('asleep');
    expect(reason(0, 5_000, true)).toBe('clock-changed');
    expect(reason(0, 0, true)).toBe('zone-changed');
  });
});
