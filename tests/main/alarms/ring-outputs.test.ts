import { describe, expect, it } from 'vitest';
import { KeepAwake } from '#main/alarms/keep-awake.ts';
import { RingOutputs } from '#main/alarms/ring-outputs.ts';
import { RingVoices } from '#main/alarms/ring-voices.ts';
import type { Notice } from '#main/ports/notifier.ts';
import type { RingView } from '#main/ports/ring-presenter.ts';
import { RingNotices } from '#main/shell/ring-notices.ts';
import { createSpeech } from '#main/shell/speech.ts';
import { createSoundLibrary } from '#main/sounds/sound-library.ts';
import { Sounding } from '#main/sounds/sounding.ts';
import { createFakeDelay } from '../../fakes/fake-delay.ts';
import { FakeSoundPlayer } from '../../fakes/fake-sound-player.ts';
import { Bench } from './bench.ts';

const MINUTE = 60_000;

/** The bench with every way to make a ring known, down to fake players, notifier and ring window. */
function outputs(startIso = '2026-11-23T06:00:00Z') {
  const bench = new Bench(startIso);
  const { clock, store, log } = bench;
  const page = new FakeSoundPlayer();
  const system = new FakeSoundPlayer();
  const beeper = new FakeSoundPlayer();
  const sounding = new Sounding({ page, system, beeper, delay: createFakeDelay().delay, log });
  const library = createSoundLibrary({ names: () => [], path: (origin, name) => `/${origin}/${name}` });
  const shown: RingView[][] = [];
  const notices = new Map<string, Notice>();
  const notifier = {
    show: (notice: Notice) => void notices.set(notice.key, notice),
    close: (key: string) => void notices.delete(key),
  };
  const speech = createSpeech({
    settings: () => store.settings(),
    systemLocale: 'en-GB',
    zone: () => 'Europe/Warsaw',
  });
  let prepared = 0;
  const ring = new RingOutputs({
    clock,
    store,
    item: (id) => store.item(id),
    settings: () => store.settings(),
    voices: new RingVoices({
      sounding,
      library,
      item: (id) => store.item(id),
      settings: () => store.settings(),
    }),
    presenter: { present: (rings) => void shown.push([...rings]) },
    notices: new RingNotices({
      notifier,
      now: () => clock.now(),
      translate: speech.translate,
      when: speech.when,
      snooze: ({ itemId, due }) => bench.do({ kind: 'snooze-ring', itemId, due }),
      dismiss: ({ itemId, due }) => bench.do({ kind: 'dismiss-ring', itemId, due }),
      openRing: () => {},
      openReport: () => {},
    }),
    keepAwake: new KeepAwake({
      onEvent: () => () => {},
      canHoldSleep: () => true,
      holdSleep: () => true,
      allowSleep: () => {},
    }),
    prepare: () => {
      prepared += 1;
    },
  });
  const update = () => {
    const { schedule } = bench.engine;
    ring.update(schedule.rings(), schedule.nextRing());
    ring.tell(bench.told.splice(0));
  };
  sounding.onHeard(update);
  bench.onFollowed = update;
  return { bench, page, system, beeper, shown, notices, preparedCount: () => prepared };
}

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
