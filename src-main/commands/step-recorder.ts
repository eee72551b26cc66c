import { isDeepStrictEqual } from 'node:util';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import { occurrenceKey } from '#shared/domain/occurrence-key.ts';
import type { Settings } from '#shared/domain/settings.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import type { StoreChange, StoreWrite } from '../ports/record-store.ts';
import { type Made, type MadeSettings, UNDOABLE_SETTINGS } from './step-stack.ts';

/** What a recording asks for before a write: how things stand. */
export interface Standing {
  item(id: string): StoredItem | undefined;
  row(itemId: string, due: EpochMs): Occurrence | undefined;
  settings(): Settings;
}

type RowId = Pick<Occurrence, 'itemId' | 'due'>;

/** Gathers what the writes of one step make of items and skipped rows; of several writes to one thing first and last count. */
export class StepRecorder {
  readonly items = new Map<string, Made<StoredItem>>();
  readonly skips = new Map<string, Made<Occurrence>>();
  settings: MadeSettings = {};

  /** Performs `write`, and notes how what it touches stood before and stands after. */
  record(writes: readonly StoreWrite[], standing: Standing, write: () => StoreChange): StoreChange {
    const ids = new Set(writes.flatMap(itemOf));
    const rows = writes.flatMap(skipOf);
    const before = new Map([...ids].map((id) => [id, standing.item(id) ?? null]));
    const rowsBefore = rows.map(({ itemId, due }) => standing.row(itemId, due) ?? null);
    const settingsBefore = standing.settings();
    const change = write();
    if (writes.some(({ kind }) => kind === 'put-settings'))
      this.#noteSettings(settingsBefore, standing.settings());
    const put = new Map(change.put.map((stored) => [stored.item.id, stored]));
    for (const [id, was] of before) this.#note(this.items, id, was, put.get(id) ?? null);
    const taken = new Map(change.occurrences.map((row) => [occurrenceKey(row), row]));
    for (const [index, row] of rows.entries()) {
      const key = occurrenceKey(row);
      this.#note(this.skips, key, rowsBefore[index] ?? null, taken.get(key) ?? null);
    }
    return change;
  }

  isEmpty(): boolean {
    return this.items.size === 0 && this.skips.size === 0 && Object.keys(this.settings).length === 0;
  }

  #noteSettings(was: Settings, is: Settings): void {
    for (const key of UNDOABLE_SETTINGS) {
      const before = this.settings[key]?.before ?? was[key];
      const { [key]: _, ...others } = this.settings;
      this.settings = isDeepStrictEqual(before, is[key])
        ? others
        : { ...others, [key]: { before, after: is[key] } };
    }
  }

  #note<T>(made: Map<string, Made<T>>, key: string, before: T | null, after: T | null): void {
    const first = made.get(key);
    const both = { before: first ? first.before : before, after };
    if (both.before === null && after === null) made.delete(key);
    else made.set(key, both);
  }
}

/** What the program ends by itself is no part of what a person did. */
function itemOf(write: StoreWrite): string[] {
  if (write.kind === 'put-item') return write.origin.kind === 'program' ? [] : [write.stored.item.id];
  return write.kind === 'delete-item' || write.kind === 'restore-item' ? [write.id] : [];
}

function skipOf(write: StoreWrite): RowId[] {
  if (write.kind === 'remove-occurrence') return [write];
  const isSkip = write.kind === 'put-occurrence' && write.occurrence.state.kind === 'skipped';
  return isSkip ? [write.occurrence] : [];
}
