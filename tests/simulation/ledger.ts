import type { Item } from '#shared/domain/item.ts';
import type { DeviceModel } from './device-model.ts';

/** Every value a person gave, each unlike any other, and which of them a person put another in place of, or deleted. */
export class Ledger {
  readonly #given = new Set<string>();
  readonly #givenUp = new Set<string>();

  /** A person on a device saw `before` (null: a new item) and made it `after`. */
  note(before: Item | null, after: Item): void {
    const old = before === null ? new Set<string>() : new Set(valuesIn(before));
    const kept = new Set(valuesIn(after));
    for (const value of kept) if (!old.has(value)) this.#given.add(value);
    for (const value of old) if (!kept.has(value)) this.#givenUp.add(value);
  }

  noteDeletion(seen: Item): void {
    for (const value of valuesIn(seen)) this.#givenUp.add(value);
  }

  /** What stands nowhere, was given up by nobody, and is in nobody's history or trash. */
  lost(devices: readonly DeviceModel[]): string[] {
    const found = new Set<string>();
    for (const { records, history, trash } of devices) {
      for (const { item } of records.values()) for (const value of valuesIn(item)) found.add(value);
      for (const item of trash) for (const value of valuesIn(item)) found.add(value);
      for (const { lost } of history) for (const value of tagged(lost)) found.add(value);
    }
    return [...this.#given].filter((value) => !found.has(value) && !this.#givenUp.has(value));
  }
}

function valuesIn(item: Item): string[] {
  return tagged({ ...item });
}

/** The values that are unlike any other: label, sound, and a timer's length. */
function tagged(fields: Readonly<Record<string, unknown>>): string[] {
  return ['label', 'customSound', 'durationSeconds'].flatMap((key) => {
    const value = fields[key];
    return value === undefined || value === null ? [] : [`${key}=${String(value)}`];
  });
}
