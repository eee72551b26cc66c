import type { StoredItem } from '#shared/domain/item.ts';
import type { Settings, SettingsPatch } from '#shared/domain/settings.ts';
import type { Plan } from '#shared/exchange/plan.ts';
import { changedItem, newItem } from '#shared/exchange/planned-items.ts';
import type { ImportChoices } from '#shared/ipc/exchange.ts';
import type { EpochMs } from '#shared/time/instant.ts';

/** What is here at the moment of an import. */
export interface Here {
  find(id: string): StoredItem | undefined;
  readonly settings: Settings;
  readonly now: EpochMs;
}

export interface ImportEdits {
  readonly items: readonly StoredItem[];
  /** How many of the items are new. */
  readonly added: number;
  readonly settings: SettingsPatch;
}

/** A plan as edits. What was made, changed or deleted here since the plan was shown is looked at anew. */
export function importEdits(plan: Plan, choices: ImportChoices, here: Here): ImportEdits {
  const added = plan.added
    .filter(({ id }) => !here.find(id))
    .map(({ id, incoming }) => newItem(id, incoming, here.now));
  const changed = (choices.changes ? plan.changed : []).flatMap(({ id, incoming }) => {
    const before = here.find(id);
    return (before && changedItem(before, incoming, here.now)) ?? [];
  });
  const settings = choices.settings ? plan.settings : {};
  return { items: [...added, ...changed], added: added.length, settings };
}
