import { describe, expect, test } from 'vitest';
import { adopt } from '#shared/sync/adopt.ts';
import { observeServerTime } from '#shared/sync/server-clock.ts';
import { addMs } from '#shared/time/instant.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { alarm, NOON, timer } from '../domain/samples.ts';
import { alarmItem, timerItem } from './samples.ts';

const now = addMs(NOON, 100_000);
const moment = { now, serverAheadMs: 0 };

describe('a schedule from elsewhere', () => {
  test('[SY30] that is new here counts from its edit and is known from now', () => {
    expect(adopt(null, alarmItem(), moment).device).toMatchObject({ scheduleSince: NOON, knownSince: now });
    const moved = alarmItem({ alarmTime: wallTime('09:00'), updatedAt: addMs(NOON, 5) });
    expect(adopt(alarm(), moved, moment).device).toMatchObject({
      scheduleSince: addMs(NOON, 5),
      knownSince: now,
    });
  });

  test('[SY30] counts by our clock, and never from the future', () => {
    expect(adopt(null, alarmItem(), { now, serverAheadMs: 1000 }).device.scheduleSince).toBe(
      addMs(NOON, -1000),
    );
    const ahead = alarmItem({ updatedAt: addMs(now, 5000) });
    expect(adopt(null, ahead, moment).device.scheduleSince).toBe(now);
  });

  test('[SY30] that is the same as before goes on', () => {
    const renamed = alarmItem({ label: 'Gym', updatedAt: now });
    expect(adopt(alarm(), renamed, moment).device).toEqual(alarm().device);
    const running = timer({ enabled: true, startedAt: NOON });
    expect(adopt(running, { ...running.item, label: 'Tea' }, moment).device).toEqual(running.device);
  });

  test('[SY30] of a timer is new with a new start', () => {
    const started = timerItem({ enabled: true, startedAt: now });
    expect(adopt(timer(), started, moment).device.knownSince).toBe(now);
  });
});

describe('what only this device knows', () => {
  test('[SY31] stays, unless the item is of another type now', () => {
    const own = alarm({}, { volume: 0.4, outputDeviceId: 'd', doNotDisturb: 'obey' });
    expect(adopt(own, alarmItem({ label: 'Gym' }), moment).device).toMatchObject({
      volume: 0.4,
      outputDeviceId: 'd',
      doNotDisturb: 'obey',
    });
    expect(adopt(own, timerItem({ id: 'a1' }), moment).device).toMatchObject({
      volume: null,
      presetSeconds: 300,
    });
  });

  test('[SY31] a length changed while a timer runs leaves the preset, of an idle one it is the preset', () => {
    const running = timer({ enabled: true, startedAt: NOON });
    const longer = timerItem({ enabled: true, startedAt: NOON, durationSeconds: 360 });
    expect(adopt(running, longer, moment).device.presetSeconds).toBe(300);
    expect(adopt(running, timerItem({ durationSeconds: 60 }), moment).device.presetSeconds).toBe(60);
    expect(adopt(timer(), { ...longer, durationSeconds: 60 }, moment).device.presetSeconds).toBe(60);
    expect(adopt(null, longer, moment).device.presetSeconds).toBeNull();
  });
});

describe('[SY32] the server’s clock', () => {
  const told = (aheadMs: number, tripMs: number, stepMs = 0) => ({
    serverAt: addMs(NOON, tripMs / 2 + aheadMs),
    sentAt: NOON,
    heardAt: addMs(NOON, tripMs),
    stepMs,
  });

  test('[SY32] is taken from the answer that tells it best', () => {
    const first = observeServerTime(null, told(500, 200, 1000));
    expect(first).toEqual({ aheadMs: 1000, errorMs: 600 });
    const better = observeServerTime(first, told(700, 20));
    expect(better).toEqual({ aheadMs: 700, errorMs: 10 });
    expect(observeServerTime(better, told(600, 400))).toBe(better);
  });

  test('[SY32] is taken anew when a clock was set, not when ours was set meanwhile', () => {
    const known = { aheadMs: 0, errorMs: 10 };
    expect(observeServerTime(known, told(60_000, 400)).aheadMs).toBe(60_000);
    expect(observeServerTime(known, { ...told(0, 0), heardAt: addMs(NOON, -1) })).toBe(known);
    expect(observeServerTime(null, { ...told(0, 0), heardAt: addMs(NOON, -1) }).aheadMs).toBe(0);
  });
});
