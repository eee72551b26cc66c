import { describe, expect, it } from 'vitest';
import { outputs } from './outputs-bench.ts';

const MINUTE = 60_000;

describe('a ring in do-not-disturb', () => {
  it('[DN1] rings through unless it was asked to obey', () => {
    const { bench, page, shown, quiet } = outputs();
    quiet.isOn = true;
    bench.alarm('07:01');
    bench.clock.advance(MINUTE);
    expect(page.playing.size).toBe(1);
    expect(shown.at(-1)).toMatchObject([{ showPopup: true }]);
    expect(quiet.asked).toBe(0);
  });

  it('[DN1] that obeys is silent and shows no window, while notification and row are those of any ring', () => {
    const { bench, page, shown, notices, quiet } = outputs();
    quiet.isOn = true;
    bench.do({ kind: 'change-settings', patch: { doNotDisturb: 'obey' } });
    bench.alarm('07:01', { label: 'Bread' });
    bench.clock.advance(MINUTE);
    expect(page.asked).toEqual([]);
    expect(shown.at(-1)).toMatchObject([{ showPopup: false, silentFallback: false }]);
    expect([...notices.values()]).toMatchObject([{ title: 'Bread' }]);
    expect(bench.states()).toEqual(['ringing']);
    bench.clock.advance(10 * MINUTE);
    expect(bench.states()).toEqual(['silenced']);
    expect(bench.store.unseenReports()).toHaveLength(1);
  });

  it('[DN1] an item’s own wish counts more than the settings, either way', () => {
    const { bench, page, quiet } = outputs();
    quiet.isOn = true;
    bench.alarm('07:01', { doNotDisturb: 'obey' });
    bench.clock.advance(MINUTE);
    expect(page.playing.size).toBe(0);
    bench.do({ kind: 'change-settings', patch: { doNotDisturb: 'obey' } });
    bench.alarm('07:02', { doNotDisturb: 'ring-through' });
    bench.clock.advance(MINUTE);
    expect(page.playing.size).toBe(1);
  });

  it('[DN2] is judged once, when it begins: switching do-not-disturb later changes neither kind of ring', () => {
    const { bench, page, quiet } = outputs();
    bench.do({ kind: 'change-settings', patch: { doNotDisturb: 'obey' } });
    quiet.isOn = false;
    bench.alarm('07:01');
    bench.clock.advance(MINUTE);
    quiet.isOn = true;
    bench.alarm('07:02');
    bench.clock.advance(MINUTE);
    expect(page.playing.size).toBe(1);
    quiet.isOn = false;
    bench.clock.advance(MINUTE);
    expect(page.playing.size).toBe(1);
  });

  it('[DN2] is judged anew when it rings again after a snooze', () => {
    const { bench, page, quiet } = outputs();
    quiet.isOn = true;
    bench.alarm('07:01', { doNotDisturb: 'obey' });
    bench.clock.advance(MINUTE);
    bench.do({ kind: 'snooze-all', minutes: 5 });
    quiet.isOn = false;
    bench.clock.advance(5 * MINUTE);
    expect(page.playing.size).toBe(1);
  });

  it('[DN4] rings through where the system does not say', () => {
    const { bench, page, quiet } = outputs();
    quiet.isOn = 'unknown';
    bench.alarm('07:01', { doNotDisturb: 'obey' });
    bench.clock.advance(MINUTE);
    expect(page.playing.size).toBe(1);
  });

  it('[DN3] is read ahead half a minute before, and only if an item obeys', () => {
    const { bench, quiet } = outputs();
    bench.alarm('07:10', { doNotDisturb: 'obey' });
    bench.clock.advance(9 * MINUTE);
    expect(quiet.asked).toBe(0);
    bench.clock.advance(30_000);
    expect(quiet.asked).toBeGreaterThan(0);
  });
});
