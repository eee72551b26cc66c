import type { ItemId, StoredItem } from '../domain/item.ts';
import { presetSeconds } from '../domain/timer-machine.ts';
import type { AlarmFields, TimerFields } from './incoming.ts';
import { differences } from './item-differences.ts';

/** Thousands of almost the same would be compared with each other. */
const MAX_LOOKED_AT = 50;

/** Finds items by what they are, for those a file knows by another id. Each is found once. */
export class ContentIndex {
  readonly #byTrait = new Map<string, StoredItem[]>();

  constructor(items: readonly StoredItem[], except: ReadonlySet<ItemId>) {
    for (const stored of items) {
      if (except.has(stored.item.id)) continue;
      const trait = storedTrait(stored);
      const alike = this.#byTrait.get(trait);
      if (alike) alike.push(stored);
      else this.#byTrait.set(trait, [stored]);
    }
  }

  /** The id of an item that is exactly as a file has it, and not found before. */
  take(fields: AlarmFields | TimerFields): ItemId | null {
    const alike = this.#byTrait.get(trait(fields)) ?? [];
    const index = alike
      .slice(0, MAX_LOOKED_AT)
      .findIndex((stored) => differences(stored, fields)?.length === 0);
    return index < 0 ? null : (alike.splice(index, 1)[0]?.item.id ?? null);
  }
}

function trait(fields: AlarmFields | TimerFields): string {
  return fields.type === 'alarm'
    ? `${fields.alarmTime} ${fields.label}`
    : `${fields.presetSeconds} ${fields.label}`;
}

function storedTrait(stored: StoredItem): string {
  const { item, device } = stored;
  if (item.type === 'alarm') return `${item.alarmTime} ${item.label}`;
  return `${presetSeconds({ item, device })} ${item.label}`;
}
