import { describe, expect, it } from 'vitest';
import { outputs } from './outputs-bench.ts';

const MINUTE = 60_000;

describe('sound', () => {
  it('[RG2] two rings at once have a voice each, and dismissing one leaves the other', () => {
    const { bench, page } = outputs();
    const bread = bench.alarm('07:01', { label: 'Bread', volume: 0.25 });
    bench.alarm('07:01', { label: 'Gym' });
    bench.clock.advance(MINUTE);
    expect(page.playing.size).toBe(2);
    bench.do({ kind: 'dismiss-ring', itemId: bread, due: bench.clock.now() });
    expect(page.playing.size).toBe(1);
  });

  it('[RG2] an item without sound has no voice; a row that only looks again starts none', () => {
    const { bench, page } = outputs();
    bench.alarm('07:01', { playSound: false });
    bench.alarm('07:01', { label: 'Gym' });
    bench.clock.advance(4 * MINUTE);
    expect(page.playing.size).toBe(1);
    expect(page.asked).toHaveLength(1);
  });

  it('[RG2] sound and ring window get ready half a minute ahead, not earlier', () => {
    const { bench, preparedCount } = outputs();
    bench.alarm('07:10');
    bench.clock.advance(9 * MINUTE);
    expect(preparedCount()).toBe(0);
    bench.clock.advance(30_000);
    expect(preparedCount()).toBeGreaterThan(0);
  });
});

describe('ring window and notifications', () => {
  it('[RG2] the ring window lists what rings, with the wish of each item', () => {
    const { bench, shown } = outputs();
    bench.alarm('07:01', { label: 'Quiet', showPopup: false });
    bench.clock.advance(MINUTE);
    expect(shown.at(-1)).toMatchObject([{ occurrence: { label: 'Quiet' }, showPopup: false }]);
    bench.do({ kind: 'dismiss-all' });
    expect(shown.at(-1)).toEqual([]);
  });

  it('[RG19] a notification stands while its ring does, and its buttons answer that ring alone', () => {
    const { bench, notices } = outputs();
    bench.alarm('07:01', { label: 'Bread', recurrence: 'daily' });
    bench.alarm('07:01', { label: 'Gym', recurrence: 'daily' });
    bench.clock.advance(MINUTE);
    expect([...notices.values()].map(({ title }) => title).sort()).toEqual(['Bread', 'Gym']);
    [...notices.values()].find(({ title }) => title === 'Bread')?.onAction(0);
    expect([...notices.values()].map(({ title }) => title)).toEqual(['Gym']);
    [...notices.values()][0]?.onAction(1);
    expect(notices.size).toBe(0);
    expect(bench.states().sort()).toEqual(['dismissed', 'snoozed']);
  });

  it('[RG19] a late ring says how late it is', () => {
    const { bench, notices } = outputs();
    bench.alarm('07:01');
    bench.clock.sleep(6 * MINUTE);
    bench.clock.advance(MINUTE);
    expect([...notices.values()][0]?.body).toContain('5 minutes late');
  });

  it('[RG19] all misses share one notification, which goes when the report was seen', () => {
    const { bench, notices } = outputs();
    bench.alarm('07:01', { label: 'Bread' });
    bench.alarm('07:02', { label: 'Gym' });
    bench.clock.sleep(60 * MINUTE);
    bench.clock.advance(MINUTE);
    expect([...notices.values()].map(({ title }) => title)).toEqual(['2 missed rings']);
    expect([...notices.values()][0]?.body).toMatch(/^Bread, .*asleep.*\nGym, .*asleep/);
    bench.do({ kind: 'mark-reports-seen' });
    expect(notices.size).toBe(0);
  });

  it('[RG19] a clock set back over a ring that sounded is told without a sound', () => {
    const { bench, notices } = outputs();
    bench.alarm('07:01', { recurrence: 'daily' });
    bench.clock.advance(2 * MINUTE);
    bench.do({ kind: 'dismiss-all' });
    bench.clock.step(-30 * MINUTE);
    bench.clock.advance(MINUTE);
    expect([...notices.values()]).toMatchObject([{ title: 'The clock went back', silent: true }]);
  });
});
