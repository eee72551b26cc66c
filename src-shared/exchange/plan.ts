import type { ItemId, StoredItem } from '../domain/item.ts';
import type { Occurrence } from '../domain/occurrence.ts';
import type { Settings, SettingsPatch } from '../domain/settings.ts';
import type { EpochMs } from '../time/instant.ts';
import type { IncomingItem, Left } from './incoming.ts';
import type { FieldChange } from './item-differences.ts';

/** What an import would do; nothing is changed yet. */
export interface Plan {
  readonly added: readonly { readonly id: ItemId; readonly incoming: IncomingItem }[];
  readonly changed: readonly {
    readonly id: ItemId;
    readonly label: string;
    readonly incoming: IncomingItem;
    readonly fields: readonly FieldChange[];
  }[];
  /** Here already, as the file has them. */
  readonly same: readonly { readonly id: ItemId; readonly label: string }[];
  readonly left: readonly Left[];
  /** Settings that differ, as the file has them. */
  readonly settings: SettingsPatch;
  /** Rings that the history here has not, under the ids of this device. */
  readonly rings: readonly Occurrence[];
}

/** What the plan is made against. */
export interface Present {
  readonly items: readonly StoredItem[];
  readonly settings: Settings;
  readonly account: string | null;
  /** Whether the history has this ring. */
  hasRing(itemId: ItemId, due: EpochMs): boolean;
  /** An id for what a file calls `key`: always the same one in this partition, and another one in every other. */
  idFor(key: string): ItemId;
}
