import fc from 'fast-check';
import type { Alarm, Item, Timer } from '#shared/domain/item.ts';
import { wallTimeFromParts } from '#shared/time/wall-time.ts';
import { alarm, timer } from '../shared/domain/samples.ts';
import type { World } from './world.ts';

/** One thing that happens. `a` and `b` choose among whatever there is. */
export interface Step {
  readonly kind:
    | 'create'
    | 'edit'
    | 'program-edit'
    | 'delete'
    | 'push'
    | 'list'
    | 'deliver'
    | 'lose'
    | 'double'
    | 'time-out'
    | 'cut-off'
    | 'join'
    | 'restart'
    | 'wait';
  readonly device: number;
  readonly a: number;
  readonly b: number;
}

const small = fc.nat({ max: 999 });
const kind = fc.oneof(
  ...(
    [
      ['create', 3],
      ['edit', 10],
      ['program-edit', 2],
      ['delete', 2],
      ['push', 10],
      ['list', 4],
      ['deliver', 25],
      ['lose', 3],
      ['double', 2],
      ['time-out', 2],
      ['cut-off', 1],
      ['join', 2],
      ['restart', 1],
      ['wait', 3],
    ] as const
  ).map(([value, weight]) => ({ arbitrary: fc.constant<Step['kind']>(value), weight })),
);

export const script = fc.array(fc.record({ kind, device: small, a: small, b: small }), {
  minLength: 1,
  maxLength: 200,
  size: 'max',
});

/** Up to four devices with clocks of their own, up to a minute wrong. */
export const clocks = fc.array(fc.integer({ min: -60_000, max: 60_000 }), { minLength: 2, maxLength: 4 });

/** Plays one step; `serial` makes values unlike any other. */
export function play(world: World, step: Step, serial: number): void {
  const device = world.device(step.device);
  const items = device.items();
  const item = items[step.a % Math.max(1, items.length)];
  world.tick(step.b % 50);
  switch (step.kind) {
    case 'create': {
      const made = newItem(step, serial);
      world.ledger.note(null, made);
      device.edit(made, world.now);
      return;
    }
    case 'edit': {
      if (!item) return;
      const after = changed(item, step.b, serial, world);
      world.ledger.note(item, after);
      device.edit(after, world.now);
      return;
    }
    case 'program-edit':
      if (item?.type === 'alarm' && item.enabled) device.programEdit({ ...item, enabled: false }, world.now);
      return;
    case 'delete':
      if (!item) return;
      world.ledger.noteDeletion(item);
      device.delete(item.id);
      return;
    case 'wait':
      world.tick(step.b);
      return;
    default:
      playNetwork(world, step);
  }
}

function playNetwork(world: World, { kind: what, device, a }: Step): void {
  switch (what) {
    case 'push':
      world.push(device, a);
      return;
    case 'list':
      world.list(device);
      return;
    case 'deliver':
    case 'lose':
    case 'double':
      world.network.move(a, what);
      return;
    case 'time-out':
      world.network.timeOut(a);
      return;
    case 'cut-off':
      world.network.setOffline(world.at(device), true);
      return;
    case 'join':
      world.network.setOffline(world.at(device), false);
      return;
    case 'restart':
      world.restart(device);
      return;
    default:
  }
}

function newItem({ b }: Step, serial: number): Item {
  const own = { id: `i${serial}`, label: `label ${serial}`, customSound: `s${serial}.ogg`, version: 0 };
  return b % 2 === 0 ? alarm(own).item : timer({ ...own, durationSeconds: 10_000 + serial }).item;
}

function changed(item: Item, pick: number, serial: number, world: World): Item {
  if (pick % 3 === 0) return { ...item, label: `label ${serial}` };
  if (pick % 7 === 0) return { ...item, customSound: `s${serial}.ogg` };
  return item.type === 'alarm' ? changedAlarm(item, pick) : changedTimer(item, pick, serial, world);
}

function changedAlarm(item: Alarm, pick: number): Item {
  switch (pick % 4) {
    case 0:
      return { ...item, enabled: !item.enabled };
    case 1:
      return { ...item, alarmTime: wallTimeFromParts(pick % 24, pick % 60) };
    case 2:
      return { ...item, recurrence: 'weekly', days: [pick % 7] };
    default:
      return { ...item, recurrence: 'weekdays', days: [] };
  }
}

function changedTimer(item: Timer, pick: number, serial: number, world: World): Item {
  switch (pick % 4) {
    case 0:
      return { ...item, durationSeconds: 10_000 + serial };
    case 1:
      return { ...item, enabled: true, startedAt: world.now, remainingSeconds: null };
    case 2:
      return { ...item, enabled: false, startedAt: null, remainingSeconds: 1 + (pick % 9000) };
    default:
      return { ...item, enabled: false, startedAt: null, remainingSeconds: null };
  }
}

/** An alarm and a timer that everybody has. */
export function begin(world: World): void {
  for (const serial of [1, 2]) {
    const made = newItem({ kind: 'create', device: 0, a: 0, b: serial }, serial);
    world.ledger.note(null, made);
    world.device(0).edit(made, world.now);
  }
  world.calmDown(3);
}
