import { startsAfresh } from '#shared/domain/alarm-edits.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Item, ItemId } from '#shared/domain/item.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { Device } from './device.ts';

/** What a person did that says whether an alarm is on, at the true time. */
interface SwitchAct {
  readonly id: ItemId;
  readonly at: EpochMs;
  readonly device: number;
  /** A ring due at `due` was dismissed, or the report of it seen. */
  readonly kind: 'on' | 'off' | 'dismissed' | 'report-seen' | 'deleted';
  readonly due: EpochMs | null;
}

export interface Ring {
  readonly itemId: ItemId;
  readonly due: EpochMs;
}

/** No two clocks are farther apart than this. */
const CLOCKS_APART_MS = 20_000;

/**
 * Every value that persons gave, each unlike any other, and which of them a person put another in place of, or deleted; and who
 * switched what on and off.
 */
export class PersonActs {
  readonly #given = new Set<string>();
  readonly #givenUp = new Set<string>();
  readonly #switches: SwitchAct[] = [];

  /** A person on a device saw `before` and made it `after`; null: it was not there, or is not there any more. */
  note(before: Item | null, after: Item | null, act: { at: EpochMs; device: number }): void {
    const old = new Set(before ? valuesIn({ ...before }, before.id) : []);
    const kept = new Set(after ? valuesIn({ ...after }, after.id) : []);
    for (const value of kept) if (!old.has(value)) this.#given.add(value);
    for (const value of old) if (!kept.has(value)) this.#givenUp.add(value);
    this.#noteSwitch(before, after, act);
  }

  noteAnswer(kind: 'dismissed' | 'report-seen', ring: Ring, act: { at: EpochMs; device: number }): void {
    this.#switches.push({ id: ring.itemId, due: ring.due, kind, ...act });
  }

  /** What stands nowhere, was given up by nobody, and is in nobody's history or trash. */
  lost(devices: readonly Device[]): string[] {
    const found = new Set(devices.flatMap(valuesAt));
    return [...this.#given].filter((value) => !found.has(value) && !this.#givenUp.has(value));
  }

  /** Alarms that are off although a person switched them on last, and nobody answered what rang since. */
  switchedOffByNobody(items: readonly Item[]): string[] {
    return items
      .filter((item) => item.type === 'alarm' && !item.enabled)
      .flatMap(({ id, label }) => {
        const acts = this.#switches.filter((act) => act.id === id);
        const last = acts.findLast(({ kind }) => kind === 'on');
        return last && !acts.some((act) => explains(act, last)) ? `${id} ${label}: ${told(acts)}` : [];
      });
  }

  #noteSwitch(before: Item | null, after: Item | null, act: { at: EpochMs; device: number }): void {
    const it = { ...act, due: null };
    const isOn = after?.type === 'alarm' && after.enabled;
    if (before && !after) this.#switches.push({ ...it, id: before.id, kind: 'deleted' });
    if (!isOn && before?.type === 'alarm' && before.enabled && after) {
      this.#switches.push({ ...it, id: before.id, kind: 'off' });
    }
    if (isOn && !(before?.type === 'alarm' && !startsAfresh(before, after))) {
      this.#switches.push({ ...it, id: after.id, kind: 'on' });
    }
  }
}

function told(acts: readonly SwitchAct[]): string {
  const time = (at: EpochMs) => new Date(at).toISOString().slice(11, 23);
  return acts
    .map(
      ({ kind, at, device, due }) => `${kind} at ${time(at)} on ${device}${due ? `, due ${time(due)}` : ''}`,
    )
    .join('; ');
}

/** A switching off elsewhere may not have been known to whoever switched it on: of two such acts either may stand. */
function explains(act: SwitchAct, on: SwitchAct): boolean {
  switch (act.kind) {
    case 'on':
      return false;
    case 'dismissed':
      // A ring that still sounded somewhere: dismissing it says "off", even after it was switched on elsewhere.
      return act.at >= on.at || isDueSince(act, on);
    case 'report-seen':
      return isDueSince(act, on);
    case 'off':
    case 'deleted':
      return act.device !== on.device || act.at >= on.at;
  }
}

function isDueSince({ due }: SwitchAct, on: SwitchAct): boolean {
  return due !== null && due > on.at - CLOCKS_APART_MS;
}

/** Runs a person's command on a device, and notes what it did. */
export function act(device: Device, command: Command, world: { now: EpochMs; acts: PersonActs; at: number }) {
  const known = 'id' in command ? (device.item(command.id) ?? null) : null;
  const result = device.execute(command);
  if (!result?.ok || result.id === undefined) return;
  const after = device.item(result.id) ?? null;
  world.acts.note(known, after, { at: world.now, device: world.at });
}

function valuesAt(device: Device): string[] {
  const records = [...device.store.records().values()];
  const items = [...records.map(({ item }) => item), ...device.items(), ...device.trash()];
  return [
    ...items.flatMap((item) => valuesIn({ ...item }, item.id)),
    ...device.store.conflicts(10_000).flatMap(({ lost, itemId }) => valuesIn(lost, itemId)),
  ];
}

/** The values that are unlike any other. */
function valuesIn(fields: Readonly<Record<string, unknown>>, id: ItemId): string[] {
  return ['label', 'customSound', 'durationSeconds', 'alarmTime', 'startedAt'].flatMap((key) => {
    const value = fields[key];
    return value === undefined || value === null ? [] : [`${id} ${key}=${String(value)}`];
  });
}
