import fc from 'fast-check';
import type { Command } from '#shared/domain/commands.ts';
import type { Alarm, Item, Timer } from '#shared/domain/item.ts';
import { type WallTime, wallTimeFromParts } from '#shared/time/wall-time.ts';
import type { Device } from './device.ts';
import { act } from './person-acts.ts';
import type { WholeWorld } from './whole-world.ts';

const KINDS = [
  ['create', 4],
  ['edit', 10],
  ['switch', 6],
  ['run', 6],
  ['delete', 2],
  ['restore', 1],
  ['dismiss', 6],
  ['snooze', 2],
  ['skip', 1],
  ['see-reports', 2],
  ['deliver', 14],
  ['flow', 14],
  ['lose', 3],
  ['double', 2],
  ['time-out', 2],
  ['break-socket', 1],
  ['cut-off', 2],
  ['join', 3],
  ['crash', 2],
  ['quit', 1],
  ['start', 3],
  ['sleep', 1],
  ['wake', 3],
  ['wait', 8],
  ['wait-long', 3],
] as const;

/** One thing that happens. `a` and `b` choose among whatever there is. */
export interface Step {
  readonly kind: (typeof KINDS)[number][0];
  readonly device: number;
  readonly a: number;
  readonly b: number;
}

const small = fc.nat({ max: 999 });
const kind = fc.oneof(...KINDS.map(([value, weight]) => ({ arbitrary: fc.constant(value), weight })));

export const wholeScript: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ kind, device: small, a: small, b: small }),
  { minLength: 1, maxLength: 120, size: 'max' },
);

/** Two to four devices, each up to some seconds wrong. */
export const someSeconds = fc.array(fc.integer({ min: -8_000, max: 8_000 }), { minLength: 2, maxLength: 4 });

/** Plays one step; `serial` makes values unlike any other. */
export async function play(world: WholeWorld, step: Step, serial: number): Promise<void> {
  const device = world.device(step.device);
  const items = device.items();
  const item = items[step.a % Math.max(1, items.length)];
  const isPersons = personStep(world, step, { device, item, serial });
  if (!isPersons) await worldStep(world, step, device);
  await world.flush();
}

interface Chosen {
  readonly device: Device;
  readonly item: Item | undefined;
  readonly serial: number;
}

/** Returns whether the step is one of a person's. */
function personStep(world: WholeWorld, step: Step, { device, item, serial }: Chosen): boolean {
  const at = world.at(step.device);
  const does = (command: Command) => act(device, command, { now: world.now, acts: world.acts, at });
  switch (step.kind) {
    case 'create':
      does(creation(device, step, serial));
      return true;
    case 'edit':
      if (item)
        does(
          item.type === 'alarm' ? alarmEdit(device, item, step.b, serial) : timerEdit(item, step.b, serial),
        );
      return true;
    case 'switch':
      if (item) does({ kind: 'set-enabled', id: item.id, enabled: !item.enabled });
      return true;
    case 'run':
      if (item?.type === 'timer') does(timerStep(item, step.b));
      return true;
    case 'delete':
      if (item) does({ kind: 'delete-item', id: item.id });
      return true;
    case 'restore': {
      const trash = device.trash();
      const gone = trash[step.a % Math.max(1, trash.length)];
      if (gone) does({ kind: 'restore-item', id: gone.id });
      return true;
    }
    case 'skip':
      if (item) does({ kind: 'skip-next', id: item.id });
      return true;
    case 'dismiss':
      world.answerRings(at);
      return true;
    case 'snooze':
      device.execute({ kind: 'snooze-all', minutes: 1 + (step.b % 5) });
      return true;
    case 'see-reports':
      world.seeReports(at);
      return true;
    default:
      return false;
  }
}

async function worldStep(world: WholeWorld, step: Step, device: Device): Promise<void> {
  const { network } = world;
  switch (step.kind) {
    case 'deliver':
      for (let count = 0; count <= step.b % 6; count++) {
        network.move(step.a, 'deliver');
        await world.flush();
      }
      return;
    case 'flow':
      return world.pass((step.b % 20) * 1000, { flows: true });
    case 'lose':
    case 'double':
      network.move(step.a, step.kind);
      return;
    case 'time-out':
      network.timeOut(step.a);
      return;
    case 'wait':
      return world.pass(step.b * 30);
    case 'wait-long':
      return world.pass(step.b * 900);
    default:
      deviceStep(world, step, device);
  }
}

function deviceStep(world: WholeWorld, { kind: what, device: index, b }: Step, device: Device): void {
  switch (what) {
    case 'break-socket':
      device.breakSocket();
      return;
    case 'cut-off':
    case 'join':
      world.setCutOff(index, what === 'cut-off');
      if (b % 2 === 0 && !device.isAsleep) device.networkChanged(what === 'join');
      return;
    case 'crash':
      device.crash();
      if (b % 3 > 0) device.start();
      return;
    case 'quit':
      device.quit();
      return;
    case 'start':
      device.start();
      return;
    case 'sleep':
      device.sleep();
      return;
    case 'wake':
      device.wake();
      return;
    default:
  }
}

function creation(device: Device, { b }: Step, serial: number): Command {
  const own = { label: `label ${serial}`, customSound: `s${serial}.ogg` };
  return b % 2 === 0
    ? {
        kind: 'create-alarm',
        ...own,
        alarmTime: soon(device, b, serial),
        recurrence: b % 4 === 0 ? 'once' : 'daily',
      }
    : { kind: 'create-timer', ...own, durationSeconds: 30 + serial, start: b % 3 === 0, repeat: b % 5 === 0 };
}

function alarmEdit(device: Device, { id }: Alarm, pick: number, serial: number): Command {
  switch (pick % 6) {
    case 0:
      return { kind: 'edit-alarm', id, label: `label ${serial}` };
    case 1:
      return { kind: 'edit-alarm', id, customSound: `s${serial}.ogg` };
    case 2:
      return { kind: 'edit-alarm', id, recurrence: 'weekly', days: [pick % 7] };
    case 3:
      return { kind: 'edit-alarm', id, recurrence: 'once', days: [] };
    default:
      return { kind: 'edit-alarm', id, alarmTime: soon(device, pick, serial) };
  }
}

function timerEdit({ id, repeat }: Timer, pick: number, serial: number): Command {
  switch (pick % 4) {
    case 0:
      return { kind: 'edit-timer', id, label: `label ${serial}` };
    case 1:
      return { kind: 'edit-timer', id, repeat: !repeat };
    default:
      return { kind: 'edit-timer', id, durationSeconds: 30 + serial };
  }
}

function timerStep({ id }: Timer, pick: number): Command {
  const kinds = ['start-timer', 'pause-timer', 'resume-timer', 'restart-timer', 'stop-timer'] as const;
  const what = kinds[pick % 6];
  return what ? { kind: what, id } : { kind: 'extend-timer', id, minutes: 1 + (pick % 3) };
}

/** Some minutes ahead, by the device's wall clock. */
function soon(device: Device, pick: number, serial: number): WallTime {
  const minuteOfDay = Math.floor(device.clock.now() / 60_000) + 60 + 1 + (pick % 4) + (serial % 2);
  return wallTimeFromParts(Math.floor(minuteOfDay / 60) % 24, minuteOfDay % 60);
}
