import { beforeEach, expect, test } from 'vitest';
import { RemoteRings } from '#main/alarms/remote-rings.ts';
import { RingRelay } from '#main/alarms/ring-relay.ts';
import { skipWrites } from '#main/commands/skips.ts';
import { addMinutes, addMs, type EpochMs } from '#shared/time/instant.ts';
import type { RingFrame } from '#shared/wire/client-frames.ts';
import { Bench } from './bench.ts';

const EVE = '2026-03-10T05:00:00Z';

/** One device that hears and relays; `sent` is what it told the others. */
class Device {
  readonly bench = new Bench(EVE);
  readonly sent: RingFrame[] = [];
  readonly id: string;
  readonly #relay: RingRelay;
  readonly #remote: RemoteRings;

  constructor() {
    const { clock, store, engine } = this.bench;
    this.id = this.bench.alarm('07:00', { recurrence: 'daily' });
    this.#relay = new RingRelay({ clock, store, send: (ring) => this.sent.push(ring) });
    this.#remote = new RemoteRings({ clock, engine });
    this.#relay.start();
  }

  hear(ring: RingFrame): void {
    this.#relay.during(() => this.#remote.hear(ring));
  }

  get due(): EpochMs {
    const { schedule } = this.bench.engine;
    return schedule.rings()[0]?.due ?? (schedule.nextDueOf(this.id) as EpochMs);
  }
}

let a: Device;
let b: Device;

beforeEach(() => {
  a = new Device();
  b = new Device();
});

function advance(minutes: number, devices: readonly Device[] = [a, b]): void {
  for (const { bench } of devices) bench.clock.advance(minutes * 60_000);
}

/** Each hears what the other told, twice. */
function deliver(): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const ring of from.sent) {
      to.hear(ring);
      to.hear(ring);
    }
  }
}

/** The next occurrence of its alarm will not ring: with a row, also of a once-alarm. */
function skip({ bench, id }: Pick<typeof a, 'bench' | 'id'>): void {
  bench.store.apply(skipWrites([id], bench.engine.schedule, bench.clock.now()), bench.clock.now());
}

test('[RG22] a dismissal on one device silences the other, and is not sent back', () => {
  advance(60);
  expect(b.bench.ringing()).toEqual(['Pobudka']);
  a.bench.rings.dismiss({ itemId: a.id, due: a.due });
  deliver();
  expect(b.bench.ringing()).toEqual([]);
  expect(b.bench.states()).toEqual(['handled-elsewhere']);
  expect(b.sent).toEqual([]);
});

test('[RG22] a snooze moves to the other, and both ring at its end, once', () => {
  advance(60);
  a.bench.rings.snooze({ itemId: a.id, due: a.due }, 5);
  deliver();
  expect(b.bench.ringing()).toEqual([]);
  advance(5);
  for (const { bench } of [a, b]) {
    expect(bench.ringing()).toEqual(['Pobudka']);
    expect(bench.soundings()).toBe(2);
  }
});

test('[RG22] a skip takes the same occurrence out on the other', () => {
  skip(a);
  deliver();
  advance(61);
  expect(b.bench.soundings()).toBe(0);
  expect(b.bench.states()).toEqual(['skipped']);
});

test('[RG22] a clock that is behind never sounds for what was dismissed already', () => {
  advance(60, [a]);
  b.bench.clock.advance(59.5 * 60_000);
  a.bench.rings.dismiss({ itemId: a.id, due: a.due });
  deliver();
  advance(10);
  expect(b.bench.soundings()).toBe(0);
});

test('[RG22] a dismissal ends a snooze of the other; a snooze that comes after it is too late', () => {
  advance(60);
  const { due } = b;
  b.bench.rings.snooze({ itemId: b.id, due }, 5);
  a.bench.rings.dismiss({ itemId: a.id, due });
  deliver();
  advance(10);
  for (const { bench } of [a, b]) expect(bench.soundings()).toBe(1);
});

test('[RG23] what is unknown, not due, far ahead or too long makes no row', () => {
  const { id, due } = b;
  const ended = { kind: 'ring-ended', how: 'dismissed' } as const;
  b.hear({ ...ended, id: 'nobody', due });
  b.hear({ ...ended, id, due: addMs(due, 1000) });
  b.hear({ ...ended, id, due });
  advance(58, [b]);
  b.hear({ ...ended, how: 'sung', id, due });
  b.hear({ kind: 'ring-snoozed', id, due, until: addMinutes(due, 1500) });
  b.hear({ kind: 'ring-snoozed', id, due, until: b.bench.clock.now() });
  expect(b.bench.states()).toEqual([]);
  advance(2, [b]);
  expect(b.bench.ringing()).toEqual(['Pobudka']);
});

test('[RG24] an answer is relayed once; a miss, a silence and a skip taken back are not', () => {
  const { due } = a;
  skip(a);
  a.bench.do({ kind: 'unskip', itemId: a.id, due });
  expect(a.sent).toEqual([{ kind: 'ring-ended', id: a.id, due, how: 'skipped' }]);
  advance(90, [a]);
  expect(a.bench.states()).toEqual(['silenced']);
  a.bench.rings.reportsSeen();
  expect(a.sent).toHaveLength(1);
});

test('[RG24] what was answered in a partition that was hidden meanwhile is not relayed anew', () => {
  advance(60, [a]);
  const { due } = a;
  const { store, clock } = a.bench;
  const account = { serverUrl: 'https://sync.example', userId: 'u', email: 'e', name: 'n' };
  store.activate(account, clock.now());
  const later = new RingRelay({ clock, store, send: (ring) => a.sent.push(ring) });
  store.activate(null, clock.now());
  a.bench.rings.snooze({ itemId: a.id, due }, 20);
  store.activate(account, clock.now());
  later.start();
  a.sent.length = 0;
  store.activate(null, clock.now());
  clock.step(-60_000);
  a.bench.engine.look();
  expect(a.sent).toEqual([]);
});
