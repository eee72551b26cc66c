import { describe, expect, it } from 'vitest';
import { epochMs } from '#shared/time/instant.ts';
import { type LocalDate, startOfDate } from '#shared/time/local-date.ts';
import { zoneId } from '#shared/time/zone.ts';
import { Bench } from './bench.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const date = (text: string) => text as LocalDate;
/** Monday, 06:00 in Warsaw. */
const START = '2026-11-23T05:00:00Z';

/** Moves the clock through a span in steps, as time passes, and says at which instants something began to sound. */
function soundsDuring(bench: Bench, spanMs: number): string[] {
  const heard: string[] = [];
  for (let passed = 0; passed < spanMs; passed += 5 * MINUTE) {
    const before = bench.soundings();
    bench.clock.advance(5 * MINUTE);
    if (bench.soundings() > before) heard.push(new Date(bench.clock.now()).toISOString().slice(0, 16));
    if (bench.ringing().length > 0) bench.do({ kind: 'dismiss-all' });
  }
  return heard;
}

function paused(until: string, zone?: string): Bench {
  const bench = new Bench(START, zone);
  bench.alarm('07:00', { recurrence: 'daily' });
  bench.do({ kind: 'pause-alarms', until: date(until) });
  return bench;
}

const warsaw = zoneId('Europe/Warsaw');

describe('while alarms are paused', () => {
  it('[PA1] none rings and none is missed, and the first after the end rings', () => {
    const bench = paused('2026-11-26');
    expect(soundsDuring(bench, 3 * DAY + HOUR + 5 * MINUTE)).toEqual(['2026-11-26T06:00']);
    expect(bench.store.unseenReports()).toEqual([]);
    expect(bench.states()).toEqual(['dismissed']);
    expect(bench.store.settings().pausedUntil).toBeNull();
  });

  it('[PA1] until further notice there is no next ring of an alarm at all, but of a timer', () => {
    const bench = paused('forever');
    expect(bench.engine.schedule.nextRing()).toBeNull();
    bench.timer(600);
    expect(soundsDuring(bench, 4 * DAY)).toEqual(['2026-11-23T05:10']);
    expect(bench.store.unseenReports()).toEqual([]);
  });

  it('[PA1] nothing of it is sent', () => {
    const bench = paused('2026-11-26');
    const before = bench.store.outbox();
    bench.clock.advance(4 * DAY);
    expect(bench.store.outbox()).toEqual(before);
  });

  it('[PA1] an alarm made or edited in the pause is paused too', () => {
    const bench = paused('2026-11-25');
    bench.alarm('08:00', { recurrence: 'daily', label: 'Gym' });
    expect(bench.engine.schedule.nextRing()).toMatchObject({ due: Date.UTC(2026, 10, 25, 6) });
    expect(soundsDuring(bench, DAY)).toEqual([]);
  });

  it('[PA1] time that passed while the app did not run is paused as well, what came after the end is missed', () => {
    const bench = paused('2026-11-25');
    bench.stop();
    bench.clock.advance(3 * DAY + 2 * HOUR);
    bench.start();
    bench.clock.advance(MINUTE);
    expect(bench.store.unseenReports().map(({ due }) => due)).toEqual([
      Date.UTC(2026, 10, 25, 6),
      Date.UTC(2026, 10, 26, 6),
    ]);
    expect(bench.store.settings().pausedUntil).toBeNull();
  });

  it('[PA1] a sleep over the end of the pause misses only what came after it', () => {
    const bench = paused('2026-11-25');
    bench.announce('suspend');
    bench.clock.sleep(2 * DAY + 2 * HOUR);
    bench.announce('resume');
    expect(bench.store.unseenReports().map(({ due }) => due)).toEqual([Date.UTC(2026, 10, 25, 6)]);
  });
});

describe('the end of a pause', () => {
  it('[PA2] is the beginning of the date, also where a clock change takes its midnight away', () => {
    expect(startOfDate(date('2026-11-26'), warsaw)).toBe(Date.UTC(2026, 10, 25, 23));
    expect(startOfDate(date('2026-03-29'), warsaw)).toBe(Date.UTC(2026, 2, 28, 23));
    // In Beirut, 2026-03-29 begins at 01:00: the clocks jump at midnight.
    expect(startOfDate(date('2026-03-29'), zoneId('Asia/Beirut'))).toBe(Date.UTC(2026, 2, 28, 22));
  });

  it('[PA2] an alarm a minute after it rings, one a minute before does not', () => {
    for (const [time, heard] of [
      ['00:00', ['2026-11-23T23:00']],
      ['23:59', []],
    ] as const) {
      const bench = new Bench(START);
      bench.alarm(time, { recurrence: 'daily' });
      bench.do({ kind: 'pause-alarms', until: date('2026-11-24') });
      expect(soundsDuring(bench, 18 * HOUR + 5 * MINUTE)).toEqual(heard);
    }
  });

  it('[PA2] a date that has begun is refused, and one that is no date at the door', () => {
    const bench = new Bench(START);
    for (const until of ['2026-11-23', '2020-01-01']) {
      expect(bench.commands.execute({ kind: 'pause-alarms', until: date(until) })).toMatchObject({
        error: { kind: 'invalid' },
      });
    }
    expect(() => bench.do({ kind: 'pause-alarms', until: date('2026-02-30') })).toThrow();
    expect(bench.commands.execute({ kind: 'resume-alarms' })).toMatchObject({
      error: { kind: 'not-applicable' },
    });
    expect(bench.store.settings().pausedUntil).toBeNull();
  });

  it('[PA2] ended by hand, alarms ring from now on, and what passed stays past', () => {
    const bench = paused('forever');
    bench.clock.advance(2 * DAY + 2 * HOUR);
    bench.do({ kind: 'resume-alarms' });
    expect(soundsDuring(bench, DAY)).toEqual(['2026-11-26T06:00']);
    expect(bench.store.unseenReports()).toEqual([]);
  });

  it('[PA2] put off or brought forward, the last word counts', () => {
    const bench = paused('2026-11-28');
    bench.clock.advance(DAY);
    bench.do({ kind: 'pause-alarms', until: date('2026-11-25') });
    expect(soundsDuring(bench, DAY + 2 * HOUR)).toEqual(['2026-11-25T06:00']);
  });

  it('[PA3] a once-alarm swallowed by the pause is switched off, one that lies after it rings', () => {
    const bench = new Bench(START);
    const swallowed = bench.alarm('07:00', { label: 'Early' });
    const kept = bench.alarm('05:00', { label: 'Later' });
    bench.do({ kind: 'pause-alarms', until: date('2026-11-24') });
    expect(soundsDuring(bench, DAY)).toEqual(['2026-11-24T04:00']);
    expect(bench.store.item(swallowed)?.item.enabled).toBe(false);
    expect(bench.store.outbox()).toContainEqual(
      expect.objectContaining({ itemId: swallowed, operation: 'upsert' }),
    );
    expect(bench.store.item(kept)?.item.enabled).toBe(false);
    expect(bench.store.unseenReports()).toEqual([]);
  });

  it('[PA5] a disk that refuses to write the end delays no ring', () => {
    const bench = paused('2026-11-24');
    bench.clock.advance(17 * HOUR);
    bench.store.failNextApply('full');
    bench.clock.advance(2 * HOUR);
    expect(bench.store.settings().pausedUntil).toBeNull();
    bench.clock.advance(6 * HOUR);
    expect(bench.ringing()).toEqual(['Pobudka']);
  });

  it('[PA5] the schedule is told anew when a pause begins and ends', () => {
    const bench = new Bench(START);
    const id = bench.alarm('07:00', { recurrence: 'daily' });
    bench.do({ kind: 'pause-alarms', until: 'forever' });
    expect(bench.engine.schedule.nextDueOf(id)).toBeNull();
    bench.do({ kind: 'resume-alarms' });
    expect(bench.engine.schedule.nextDueOf(id)).toBe(epochMs(Date.UTC(2026, 10, 23, 6)));
  });
});

describe('what rings when alarms are paused', () => {
  it('[PA4] an alarm’s ring and snooze are answered, a timer rings on', () => {
    const bench = new Bench(START);
    bench.alarm('06:01');
    bench.timer(60);
    bench.clock.advance(61_000);
    bench.do({ kind: 'pause-alarms', until: 'forever' });
    expect(bench.ringing()).toEqual(['Tea']);
    const snoozed = new Bench(START);
    snoozed.alarm('06:01', { recurrence: 'daily' });
    snoozed.clock.advance(61_000);
    snoozed.do({ kind: 'snooze-all' });
    snoozed.do({ kind: 'pause-alarms', until: 'forever' });
    expect(soundsDuring(snoozed, HOUR)).toEqual([]);
    expect(snoozed.store.unseenReports()).toEqual([]);
  });

  it('[PA4] what another device snoozes into the pause does not ring here', () => {
    const bench = new Bench(START);
    bench.alarm('06:01', { recurrence: 'daily' });
    bench.clock.advance(61_000);
    const [row] = bench.engine.schedule.rings();
    if (!row) throw new Error('nothing rings');
    bench.do({ kind: 'pause-alarms', until: date('2026-11-24') });
    const until = epochMs(bench.clock.now() + 10 * MINUTE);
    bench.store.apply(
      [{ kind: 'put-occurrence', occurrence: { ...row, state: { kind: 'snoozed', until } }, zone: warsaw }],
      bench.clock.now(),
    );
    expect(soundsDuring(bench, HOUR)).toEqual([]);
    expect(bench.states()).toEqual(['cancelled']);
  });
});
