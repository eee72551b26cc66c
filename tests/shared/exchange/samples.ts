import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { AlarmFields, IncomingItem, ReadFile, Reading, TimerFields } from '#shared/exchange/incoming.ts';
import { makePlan } from '#shared/exchange/make-plan.ts';
import type { Plan, Present } from '#shared/exchange/plan.ts';
import { changedItem, newItem } from '#shared/exchange/planned-items.ts';
import { readText } from '#shared/exchange/read-text.ts';
import { finish } from '#shared/exchange/slices.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { zoneId } from '#shared/time/zone.ts';
import { NOON } from '../domain/samples.ts';

export const WARSAW = zoneId('Europe/Warsaw');
export const CONTEXT = { now: NOON, zone: WARSAW, unnamed: 'Alarm' };

export function present(items: readonly StoredItem[], own: Partial<Present> = {}): Present {
  return {
    items,
    settings: DEFAULT_SETTINGS,
    account: null,
    hasRing: () => false,
    idFor: (key) => `derived-${key.replaceAll(/[^A-Za-z0-9]/g, '-')}`.slice(0, 64),
    ...own,
  };
}

export function read(text: string, context = CONTEXT): ReadFile {
  const reading = reads(text, context);
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.file;
}

export function reads(text: string, context = CONTEXT): Reading {
  return finish(readText(text, context));
}

export function plan(file: ReadFile, against: Present, now: EpochMs = NOON): Plan {
  return finish(makePlan(file, against, now));
}

/** What is here after an import. */
export function imported(file: ReadFile, before: Present, now: EpochMs = NOON): StoredItem[] {
  const { added, changed } = plan(file, before, now);
  const items = new Map(before.items.map((stored) => [stored.item.id, stored]));
  for (const { id, incoming } of added) items.set(id, newItem(id, incoming, now));
  for (const { id, incoming } of changed) {
    const stored = items.get(id);
    const after = stored ? changedItem(stored, incoming, now) : null;
    if (after) items.set(id, after);
  }
  return [...items.values()];
}

/** How many of each kind a plan has. */
export function counts({ added, changed, same, left }: Plan) {
  return { added: added.length, changed: changed.length, same: same.length, left: left.length };
}

export function firstAlarm(file: ReadFile): IncomingItem & { fields: AlarmFields } {
  return found(file, 'alarm');
}

export function firstTimer(file: ReadFile): IncomingItem & { fields: TimerFields } {
  return found(file, 'timer');
}

function found<T extends IncomingItem>(file: ReadFile, type: 'alarm' | 'timer'): T {
  const item = file.items.find(({ fields }) => fields.type === type);
  if (!item) throw new Error(`no ${type} among ${JSON.stringify(file)}`);
  return item as T;
}
