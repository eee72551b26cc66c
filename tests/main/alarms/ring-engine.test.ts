import { describe, expect, it } from 'vitest';
import { Bench } from './bench.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

// 2026-11-23 is a Monday; Warsaw is an hour ahead of UTC.
const MONDAY_SEVEN = '2026-11-23T06:00:00Z';

describe('taking up what is due', () => {
  it('[RG1] an alarm rings at its instant, once, and its row is there first', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30');
    bench.clock.advance(30 * MINUTE - 1);
    expect(bench.ringing()).toEqual([]);
    bench.clock.advance(1);
    expect(bench.ringing()).toEqual(['Pobudka']);
    expect(bench.states()).toEqual(['ringing']);
    bench.clock.advance(5 * MINUTE);
    expect(bench.soundings()).toBe(1);
  });

  it('[RG1] a look that finds nothing due writes nothing', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('09:00');
    bench.clock.advance(HOUR);
    expect(bench.states()).toEqual([]);
  });

  it('[RG1] two that fall due at the same instant both ring and are answered apart', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const bread = bench.alarm('07:30', { label: 'Bread' });
    bench.alarm('07:30', { label: 'Gym' });
    bench.clock.advanceTo('2026-11-23T06:30:00Z');
    expect(bench.ringing().sort()).toEqual(['Bread', 'Gym']);
    const due = bench.clock.now();
    bench.do({ kind: 'dismiss-ring', itemId: bread, due });
    expect(bench.ringing()).toEqual(['Gym']);
  });

  it('[RG5] a dismissed once-alarm is disabled, as the program’s own edit', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const id = bench.alarm('07:30');
    bench.clock.advance(31 * MINUTE);
    bench.do({ kind: 'dismiss-all' });
    expect(bench.store.item(id)?.item.enabled).toBe(false);
    bench.clock.advance(48 * HOUR);
    expect(bench.states()).toEqual(['dismissed']);
  });

  it('[RG5] a dismissed timer is idle again', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const id = bench.timer(60);
    bench.clock.advance(61_000);
    expect(bench.ringing()).toEqual(['Tea']);
    bench.do({ kind: 'dismiss-all' });
    expect(bench.store.item(id)?.item).toMatchObject({ enabled: false, startedAt: null });
  });

  it('[RG10] a repeating timer’s next end takes over from a ring that nobody answered', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.timer(120, { repeat: true });
    bench.clock.advance(5 * MINUTE);
    expect(bench.states()).toEqual(['cancelled', 'ringing']);
    expect(bench.ringing()).toEqual(['Tea']);
  });
});

describe('snooze and silence', () => {
  it('[RG11] a snooze counts from now and rings again', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.advance(33 * MINUTE);
    bench.do({ kind: 'snooze-all', minutes: 5 });
    expect(bench.ringing()).toEqual([]);
    expect(bench.engine.schedule.nextRing()).toMatchObject({ reason: 'snoozed' });
    bench.clock.advance(5 * MINUTE - 1);
    expect(bench.ringing()).toEqual([]);
    bench.clock.advance(1);
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[RG11] a Monday 23:58 alarm snoozed by five minutes rings on Tuesday at 00:03', () => {
    const bench = new Bench('2026-11-23T22:50:00Z');
    bench.alarm('23:58', { recurrence: 'weekly', days: [1] });
    bench.clock.advanceTo('2026-11-23T22:58:00Z');
    bench.do({ kind: 'snooze-all', minutes: 5 });
    bench.clock.advanceTo('2026-11-23T23:03:00Z');
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[RG7] after auto-silence it is reported, disabled here at once, and sent when the report was seen', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const id = bench.alarm('07:30');
    bench.clock.advance(41 * MINUTE);
    expect(bench.states()).toEqual(['silenced']);
    expect(bench.store.unseenReports()).toHaveLength(1);
    expect(bench.store.item(id)?.item.enabled).toBe(false);
    expect(bench.store.outbox().filter((row) => row.conditionalDue !== null)).toEqual([]);
    bench.do({ kind: 'mark-reports-seen' });
    expect(bench.store.unseenReports()).toEqual([]);
    expect(bench.store.item(id)?.item.enabled).toBe(false);
  });
});

describe('time that does not pass evenly', () => {
  it('[RG6] slept past within the grace it rings late; past the grace it is missed, because asleep', () => {
    const late = new Bench(MONDAY_SEVEN);
    late.alarm('07:30');
    late.clock.sleep(35 * MINUTE);
    late.announce('resume');
    expect(late.ringing()).toEqual(['Pobudka']);

    const missed = new Bench(MONDAY_SEVEN);
    missed.alarm('07:30');
    missed.clock.sleep(50 * MINUTE);
    missed.announce('resume');
    expect(missed.states()).toEqual(['missed:asleep']);
  });

  it('[RG6] a wake that the system does not announce is noticed within a minute', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30');
    bench.clock.sleep(31 * MINUTE);
    bench.clock.advance(MINUTE);
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[RG14] a clock set forward past the grace: missed, because the clock was changed', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30');
    bench.clock.step(2 * HOUR);
    bench.clock.advance(MINUTE);
    expect(bench.states()).toEqual(['missed:clock-changed']);
  });

  it('[RG15] a clock set back over a miss that never sounded: it is scheduled again, and rings', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.step(2 * HOUR);
    bench.clock.advance(MINUTE);
    expect(bench.states()).toEqual(['missed:clock-changed']);
    bench.clock.step(-2 * HOUR);
    bench.clock.advance(MINUTE);
    expect(bench.states()).toEqual(['scheduled']);
    bench.clock.advanceTo('2026-11-23T06:30:00Z');
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[RG15] a once-alarm that a fast clock missed is armed again when the clock is set right', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30');
    bench.clock.step(2 * HOUR);
    bench.clock.advance(MINUTE);
    bench.clock.step(-2 * HOUR);
    bench.clock.advanceTo('2026-11-23T06:30:00Z');
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[RG15] what was set by a fast clock rings at its next time once the clock is right', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.clock.step(26 * HOUR);
    bench.clock.advance(MINUTE);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.timer(600);
    bench.clock.step(-26 * HOUR);
    bench.clock.advance(12 * MINUTE);
    expect(bench.ringing()).toEqual(['Tea']);
    bench.clock.advanceTo('2026-11-23T06:30:00Z');
    expect(bench.ringing().sort()).toEqual(['Pobudka']);
  });

  it('[RG15] a clock set back over one that sounded: it does not ring again, and that is said quietly', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.advance(31 * MINUTE);
    bench.do({ kind: 'dismiss-all' });
    bench.clock.step(-HOUR);
    bench.clock.advance(MINUTE);
    expect(bench.told.some(({ effect }) => effect.kind === 'tell-clock-step')).toBe(true);
    bench.clock.advance(2 * HOUR);
    expect(bench.states()).toEqual(['dismissed']);
    expect(bench.soundings()).toBe(1);
  });

  it('[RG16] a snooze keeps its length through a clock step either way', () => {
    for (const step of [-HOUR, HOUR]) {
      const bench = new Bench(MONDAY_SEVEN);
      bench.alarm('07:30', { recurrence: 'daily' });
      bench.clock.advance(30 * MINUTE);
      bench.do({ kind: 'snooze-all', minutes: 5 });
      bench.clock.step(step);
      bench.clock.advance(4 * MINUTE);
      expect(bench.ringing()).toEqual([]);
      bench.clock.advance(2 * MINUTE);
      expect(bench.ringing()).toEqual(['Pobudka']);
    }
  });

  it('[RG17] a zone change moves what is due within a minute; what it passes by is reported', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.setZone('America/New_York');
    bench.clock.advance(31 * MINUTE);
    expect(bench.ringing()).toEqual([]);
    bench.clock.advanceTo('2026-11-23T12:30:00Z');
    expect(bench.ringing()).toEqual(['Pobudka']);

    const east = new Bench(MONDAY_SEVEN);
    east.alarm('07:30', { recurrence: 'daily' });
    east.clock.setZone('Asia/Tokyo');
    east.clock.advance(MINUTE);
    expect(east.ringing()).toEqual([]);
    expect(east.engine.schedule.nextRing()?.due).toBe(Date.parse('2026-11-23T22:30:00Z'));
  });
});

describe('restarts', () => {
  it('[RG3] a ring cut off by a crash rings on, once, within the auto-silence time', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30');
    bench.clock.advance(31 * MINUTE);
    bench.stop();
    bench.clock.advance(2 * MINUTE);
    bench.start();
    expect(bench.ringing()).toEqual(['Pobudka']);
    expect(bench.states()).toEqual(['ringing']);
  });

  it('[RG3] cut off for longer than auto-silence it is reported', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30');
    bench.clock.advance(31 * MINUTE);
    bench.stop();
    bench.clock.advance(HOUR);
    bench.start();
    expect(bench.states()).toEqual(['missed:app-not-running']);
  });

  it('[RG3] a due instant while it did not run: late within the grace, else missed with the reason', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.stop();
    bench.clock.advance(35 * MINUTE);
    bench.start();
    expect(bench.ringing()).toEqual(['Pobudka']);
    bench.do({ kind: 'dismiss-all' });
    bench.stop();
    bench.clock.advance(25 * HOUR);
    bench.start();
    expect(bench.states()).toEqual(['dismissed', 'missed:app-not-running']);
  });

  it('[RG3] every missed day of a daily alarm has a row; of a repeating timer’s ends only the latest has', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.stop();
    bench.clock.advance(73 * HOUR);
    bench.start();
    expect(bench.states()).toHaveLength(4);

    const timer = new Bench(MONDAY_SEVEN);
    timer.timer(60, { repeat: true });
    timer.stop();
    timer.clock.advance(5 * HOUR + 1000);
    timer.start();
    expect(timer.states()).toEqual(['ringing']);
    expect(timer.store.history({ from: 0, to: 8.64e15, limit: 5 } as never)[0]?.alsoMissed).toBe(299);
  });

  it('[RG3] a timer runs on through a restart', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.timer(600);
    bench.clock.advance(5 * MINUTE);
    bench.stop();
    bench.clock.advance(2 * MINUTE);
    bench.start();
    bench.clock.advance(3 * MINUTE);
    expect(bench.ringing()).toEqual(['Tea']);
  });
});

describe('a clock set back while the app did not run', () => {
  it('[RG21] what a fast clock missed is scheduled again at the next start, and rings', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.step(2 * HOUR);
    bench.clock.advance(MINUTE);
    expect(bench.states()).toEqual(['missed:clock-changed']);
    bench.stop();
    bench.clock.step(-2 * HOUR);
    bench.start();
    bench.clock.advanceTo('2026-11-23T06:30:00Z');
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[RG21] what sounded is not told again at every start', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.advance(31 * MINUTE);
    bench.do({ kind: 'dismiss-all' });
    bench.stop();
    bench.clock.step(-HOUR);
    bench.start();
    expect(bench.told.filter(({ effect }) => effect.kind === 'tell-clock-step')).toEqual([]);
    bench.clock.advance(2 * HOUR);
    expect(bench.states()).toEqual(['dismissed']);
  });

  it('[RG15] what was moved or deleted since its miss is not scheduled again', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const moved = bench.alarm('07:30', { recurrence: 'daily' });
    const deleted = bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.step(2 * HOUR);
    bench.clock.advance(MINUTE);
    bench.do({ kind: 'edit-alarm', id: moved, alarmTime: '12:00' } as never);
    bench.do({ kind: 'delete-item', id: deleted });
    bench.clock.step(-2 * HOUR);
    bench.clock.advance(MINUTE);
    expect(bench.engine.schedule.nextRing()?.due).toBe(Date.parse('2026-11-23T11:00:00Z'));
    bench.clock.advance(HOUR);
    expect(bench.ringing()).toEqual([]);
  });

  it('[RG21] what was set by a fast clock counts as set at the start', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.clock.step(26 * HOUR);
    bench.clock.advance(MINUTE);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.timer(600);
    bench.stop();
    bench.clock.step(-26 * HOUR);
    bench.start();
    bench.clock.advance(11 * MINUTE);
    expect(bench.ringing()).toEqual(['Tea']);
    bench.clock.advanceTo('2026-11-23T06:30:00Z');
    expect(bench.ringing()).toContain('Pobudka');
  });
});

it('[RG3] what was dismissed does not ring again after a start, though the next one is skipped', () => {
  const bench = new Bench(MONDAY_SEVEN);
  const id = bench.alarm('07:30', { recurrence: 'daily' });
  bench.clock.advance(31 * MINUTE);
  bench.do({ kind: 'dismiss-all' });
  bench.do({ kind: 'skip-next', id });
  bench.stop();
  bench.start();
  bench.clock.advance(MINUTE);
  expect(bench.ringing()).toEqual([]);
});

it('[RG21] a timer started by another device whose clock is ahead runs on as it is', () => {
  const bench = new Bench(MONDAY_SEVEN);
  const id = bench.timer(600);
  const started = bench.store.item(id)?.item;
  bench.stop();
  bench.clock.step(-8_000);
  bench.start();
  expect(bench.store.item(id)?.item).toEqual(started);
});

describe('edits while it rings', () => {
  it('[RG4] a new time or a disabling ends the ring, a new label or volume does not', () => {
    for (const edit of [{ alarmTime: '09:00' }, { enabled: false }]) {
      const bench = new Bench(MONDAY_SEVEN);
      const id = bench.alarm('07:30', { recurrence: 'daily' });
      bench.clock.advance(31 * MINUTE);
      bench.do({ kind: 'edit-alarm', id, ...edit } as never);
      expect(bench.ringing()).toEqual([]);
      expect(bench.states()).toEqual(['cancelled']);
    }
    const bench = new Bench(MONDAY_SEVEN);
    const id = bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.advance(31 * MINUTE);
    bench.do({ kind: 'edit-alarm', id, label: 'Up', volume: 0.2 });
    expect(bench.ringing()).toHaveLength(1);
  });

  it('[RG4] a deletion ends the ring; the item brought back does not ring again for it', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const id = bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.advance(31 * MINUTE);
    bench.do({ kind: 'delete-item', id });
    expect(bench.ringing()).toEqual([]);
    bench.do({ kind: 'restore-item', id });
    bench.clock.advance(5 * MINUTE);
    expect(bench.ringing()).toEqual([]);
    expect(bench.engine.schedule.nextDueOf(id)).not.toBeNull();
  });

  it('[RG4] a disabling from elsewhere stops a ring, but not a snooze asked for here', () => {
    for (const snoozed of [false, true]) {
      const bench = new Bench(MONDAY_SEVEN);
      const id = bench.alarm('07:30', { recurrence: 'daily' });
      bench.clock.advance(31 * MINUTE);
      if (snoozed) bench.do({ kind: 'snooze-all', minutes: 5 });
      const stored = bench.store.item(id);
      if (!stored) throw new Error('gone');
      const disabled = { ...stored, item: { ...stored.item, enabled: false } };
      bench.store.apply(
        [{ kind: 'put-item', stored: disabled, origin: { kind: 'network' } }],
        bench.clock.now(),
      );
      expect(bench.states()).toEqual([snoozed ? 'snoozed' : 'handled-elsewhere']);
    }
  });

  it('[RG12] a skipped occurrence does not ring, the one after it does; a skip can be taken back', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const id = bench.alarm('07:30', { recurrence: 'daily' });
    const due = bench.engine.schedule.nextDueOf(id);
    bench.do({ kind: 'skip-next', id });
    expect(bench.engine.schedule.skipped()).toHaveLength(1);
    if (due === null) throw new Error('not scheduled');
    bench.do({ kind: 'unskip', itemId: id, due });
    expect(bench.engine.schedule.nextDueOf(id)).toBe(due);
    bench.do({ kind: 'skip-next', id });
    bench.clock.advance(HOUR);
    expect(bench.ringing()).toEqual([]);
    bench.clock.advance(23.5 * HOUR);
    expect(bench.ringing()).toEqual(['Pobudka']);
  });
});

describe('a disk that refuses', () => {
  it('[RG8] it rings and can be dismissed all the same; what was not written is written later', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30', { recurrence: 'daily' });
    bench.clock.advance(29 * MINUTE);
    bench.store.failNextApply('full');
    bench.clock.advance(MINUTE);
    expect(bench.ringing()).toEqual(['Pobudka']);
    expect(bench.states()).toEqual([]);
    bench.clock.advance(MINUTE);
    bench.do({ kind: 'dismiss-all' });
    expect(bench.ringing()).toEqual([]);
    expect(bench.states()).toEqual(['dismissed']);
    expect(bench.soundings()).toBe(1);
  });
});

describe('a disk that works again', () => {
  /** Rings at 07:30 with a row that could not be written. */
  function ringsUnwritten(recurrence = 'daily') {
    const bench = new Bench(MONDAY_SEVEN);
    const id = bench.alarm('07:30', { recurrence });
    bench.clock.advance(30 * MINUTE - 1);
    bench.store.failNextApply('full');
    bench.clock.advance(1);
    return { bench, id };
  }

  it('[RG8] an alarm deleted, disabled or moved before the retry does not ring again by it', () => {
    const edits = [
      (id: string) => ({ kind: 'delete-item', id }),
      (id: string) => ({ kind: 'set-enabled', id, enabled: false }),
      (id: string) => ({ kind: 'edit-alarm', id, alarmTime: '09:00' }),
    ];
    for (const edit of edits) {
      const { bench, id } = ringsUnwritten();
      bench.do(edit(id) as never);
      expect(bench.ringing()).toEqual([]);
      bench.clock.advance(MINUTE);
      expect(bench.ringing()).toEqual([]);
      expect(bench.states()).toEqual(['cancelled']);
    }
  });

  it('[RG8] an answer that cannot be written silences at once', () => {
    const { bench } = ringsUnwritten();
    bench.clock.advance(MINUTE);
    bench.store.failNextApply('full');
    let followed = 0;
    bench.onFollowed = () => {
      followed += 1;
    };
    bench.do({ kind: 'dismiss-all' });
    expect(bench.ringing()).toEqual([]);
    expect(followed).toBeGreaterThan(0);
  });

  it('[RG8] an answer that lives in memory outlives a clock set back', () => {
    const { bench } = ringsUnwritten();
    bench.clock.advance(MINUTE);
    bench.store.failNextApply('full');
    bench.do({ kind: 'dismiss-all' });
    bench.clock.step(-10_000);
    bench.clock.advance(MINUTE);
    expect(bench.ringing()).toEqual([]);
    expect(bench.states()).toEqual(['dismissed']);
  });

  it('[RG8] an answer given before the retry is not undone by it', () => {
    for (const answer of [{ kind: 'dismiss-all' }, { kind: 'snooze-all', minutes: 5 }] as const) {
      const bench = new Bench(MONDAY_SEVEN);
      bench.alarm('07:30', { recurrence: 'daily' });
      bench.clock.advance(30 * MINUTE - 1);
      bench.store.failNextApply('full');
      bench.clock.advance(1);
      expect(bench.ringing()).toEqual(['Pobudka']);
      bench.do(answer);
      bench.clock.advance(MINUTE);
      expect(bench.ringing()).toEqual([]);
      expect(bench.states()).toEqual([answer.kind === 'dismiss-all' ? 'dismissed' : 'snoozed']);
    }
  });

  it('[RG8] a later edit or deletion of the item outweighs what could not be written of it', () => {
    const bench = new Bench(MONDAY_SEVEN);
    const edited = bench.alarm('07:30', { label: 'Edited' });
    const deleted = bench.alarm('07:30', { label: 'Deleted' });
    bench.clock.advance(31 * MINUTE);
    bench.store.failNextApply('full');
    bench.do({ kind: 'dismiss-all' });
    bench.clock.advance(1_000);
    bench.do({ kind: 'edit-alarm', id: edited, alarmTime: '09:00', enabled: true } as never);
    bench.do({ kind: 'delete-item', id: deleted });
    bench.clock.advance(MINUTE);
    expect(bench.store.item(edited)?.item).toMatchObject({ alarmTime: '09:00', enabled: true });
    expect(bench.store.item(deleted)).toBeUndefined();
    bench.clock.advanceTo('2026-11-23T08:00:00Z');
    expect(bench.ringing()).toEqual(['Edited']);
  });
});

describe('the one wake-up', () => {
  it('[RG20] two that fall due some milliseconds apart both ring on time', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.timer(10, { label: 'One' });
    bench.clock.advance(14);
    bench.timer(10, { label: 'Two' });
    bench.clock.advance(9_986);
    expect(bench.ringing()).toEqual(['One']);
    bench.clock.advance(14);
    expect(bench.ringing()).toEqual(['One', 'Two']);
  });

  it('[RG20] a change just as something falls due does not push its ring away', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.timer(10);
    bench.clock.lag(10_005);
    bench.alarm('09:00');
    bench.clock.advance(1);
    expect(bench.ringing()).toEqual(['Tea']);
  });

  it('[RG20] a look that fails leaves what it saw to the next one', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.clock.step(26 * HOUR);
    bench.clock.advance(MINUTE);
    bench.alarm('07:30', { recurrence: 'daily' });
    const { store } = bench;
    const read = store.openOccurrences.bind(store);
    let reads = 0;
    store.openOccurrences = (since) => {
      reads += 1;
      if (reads === 1) throw new Error('the disk');
      return read(since);
    };
    bench.clock.step(-26 * HOUR);
    bench.clock.advance(2 * MINUTE);
    bench.clock.advanceTo('2026-11-23T06:30:00Z');
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[RG20] a look that fails is tried again, and what was due rings late', () => {
    const bench = new Bench(MONDAY_SEVEN);
    bench.alarm('07:30');
    bench.clock.advance(29 * MINUTE);
    const { store } = bench;
    const apply = store.apply.bind(store);
    store.apply = () => {
      throw new Error('not a storage error');
    };
    bench.clock.advance(MINUTE + 5_000);
    expect(bench.log.count('error')).toBeGreaterThan(0);
    store.apply = apply;
    bench.clock.advance(5_000);
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[RG13] is armed for the next instant, and never further than a minute ahead', () => {
    const bench = new Bench(MONDAY_SEVEN);
    expect(bench.clock.armedAt()).toBe(bench.clock.now() + MINUTE);
    bench.timer(10);
    expect(bench.clock.armedAt()).toBe(bench.clock.now() + 10_000);
  });

  it('[RG13] 10,000 alarms: an edit of one rearms without deriving the others anew', () => {
    const bench = new Bench(MONDAY_SEVEN);
    for (let i = 0; i < 300; i += 1) bench.alarm('08:00', { label: `Alarm ${i}` });
    const dues = bench.engine.schedule.nextDues();
    expect(dues.size).toBe(300);
    const armed = bench.clock.armCount;
    bench.alarm('07:01');
    expect(bench.clock.armCount).toBe(armed + 1);
  });
});
