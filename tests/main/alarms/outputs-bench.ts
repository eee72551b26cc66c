import { HushedRings } from '#main/alarms/hushed-rings.ts';
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

/** The bench with every way to make a ring known, down to fake players, notifier and ring window. */
export function outputs(startIso = '2026-11-23T06:00:00Z') {
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
  const quiet: { isOn: boolean | 'unknown'; asked: number } = { isOn: 'unknown', asked: 0 };
  const known = { item: (id: string) => store.item(id), settings: () => store.settings() };
  const readAhead = () => {
    quiet.asked += 1;
  };
  const lock: { tell: (event: 'lock' | 'unlock') => void } = { tell: () => {} };
  const ring = new RingOutputs({
    clock,
    store,
    ...known,
    hushed: new HushedRings({
      ...known,
      items: () => store.items(),
      quietHours: { isOn: () => quiet.isOn, readAhead },
    }),
    voices: new RingVoices({ sounding, library, ...known }),
    presenter: { present: (rings) => void shown.push([...rings]) },
    notices: new RingNotices({
      notifier,
      power: {
        onEvent: (listener) => {
          lock.tell = listener;
          return () => {};
        },
      },
      unseenReports: () => store.unseenReports(),
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
  return { bench, page, system, beeper, shown, notices, quiet, lock, preparedCount: () => prepared };
}
