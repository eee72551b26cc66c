import type { Migration } from './migration.ts';

/** What an item does while the system is in do-not-disturb; null follows the settings. */
export const doNotDisturbSchema: Migration = {
  version: 4,
  apply: (db) => {
    db.exec(
      "ALTER TABLE items ADD COLUMN do_not_disturb TEXT CHECK (do_not_disturb IN ('ring-through', 'obey'))",
    );
  },
};
