import { describe, expect, it } from 'vitest';
import type { Account } from '#main/ports/sync-store.ts';
import { Bench } from './bench.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MONDAY_SEVEN = '2026-11-23T06:00:00Z';
const ANNA: Account = {
  serverUrl: 'https://one.example',
  userId: 'u1',
  email: 'a@one.example',
  name: 'Anna',
};

function switchTo(bench: Bench, account: Account | null): void {
  bench.store.activate(account, bench.clock.now());
  bench.clock.advance(0);
}

describe('when another partition is shown', () => {
  it('[RG25] what rang is silent, and nothing of the hidden items rings', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { label: 'Bread' });
    bench.alarm('08:00', { label: 'Gym' });
    bench.clock.advance(31 * MINUTE);
    expect(bench.ringing()).toEqual(['Bread']);
    switchTo(bench, ANNA);
    expect(bench.ringing()).toEqual([]);
    expect(bench.engine.schedule.nextRing()).toBeNull();
    bench.clock.advance(HOUR);
    expect(bench.soundings()).toBe(1);
  });

  it('[RG25] what fell due while it was hidden neither rings nor is reported, what comes after does', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { label: 'Bread', recurrence: 'daily' });
    bench.alarm('09:00', { label: 'Gym' });
    switchTo(bench, ANNA);
    bench.clock.advance(35 * MINUTE);
    switchTo(bench, null);
    expect(bench.ringing()).toEqual([]);
    expect(bench.store.unseenReports()).toEqual([]);
    bench.clock.advanceTo('2026-11-23T08:00:00Z');
    expect(bench.ringing()).toEqual(['Gym']);
  });

  it('[RG25] what rang when it was hidden rings on within its time, and is missed after', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { label: 'Bread' });
    bench.clock.advance(30 * MINUTE);
    switchTo(bench, ANNA);
    bench.clock.advance(2 * MINUTE);
    switchTo(bench, null);
    expect(bench.ringing()).toEqual(['Bread']);
    switchTo(bench, ANNA);
    bench.clock.advance(HOUR);
    const before = bench.soundings();
    switchTo(bench, null);
    expect(bench.ringing()).toEqual([]);
    expect(bench.soundings()).toBe(before);
    expect(bench.store.unseenReports()).toHaveLength(1);
  });

  it('[RG25] a ring whose item was brought to an account meanwhile is over', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const id = bench.alarm('07:30', { label: 'Bread' });
    bench.clock.advance(30 * MINUTE);
    const stored = bench.store.item(id);
    if (!stored) throw new Error('no item');
    switchTo(bench, ANNA);
    const copy = { item: { ...stored.item, id: 'copy' }, device: stored.device };
    bench.store.bringLocalItems([{ from: id, stored: copy }], bench.clock.now());
    switchTo(bench, null);
    expect(bench.ringing()).toEqual([]);
    expect(bench.states()).toEqual(['cancelled']);
  });

  it('[RG25] what the disk had refused is not written into the other partition', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30');
    bench.store.failNextApply('full');
    bench.clock.advance(30 * MINUTE);
    expect(bench.engine.journal.hasUnwritten()).toBe(true);
    switchTo(bench, ANNA);
    bench.clock.advance(MINUTE);
    expect(bench.states()).toEqual([]);
    expect(bench.ringing()).toEqual([]);
  });

  it('[RG25] what the disk had refused can be written just before', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30');
    bench.store.failNextApply('full');
    bench.clock.advance(30 * MINUTE);
    expect(bench.engine.journal.flush()).toBe(true);
    switchTo(bench, ANNA);
    switchTo(bench, null);
    expect(bench.states()).toEqual(['ringing']);
  });

  it('[RG25] a change that concerns sync alone arms no look', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const id = bench.alarm('07:30');
    const told = bench.soundings();
    bench.store.apply([{ kind: 'note-tries', ids: [id] }], bench.clock.now());
    bench.clock.advance(30 * MINUTE);
    expect(bench.soundings()).toBe(told + 1);
  });
});
