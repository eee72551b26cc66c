import type { Migration } from './migration.ts';

/**
 * What sync needs beside the item itself. `edited_at_ms`: when a person made the edit that waits; null as the item says.
 * `sent_json`: items sent and not answered. `park_json`: why the item is not sent any more by itself.
 */
const SYNC = `
ALTER TABLE item_base ADD COLUMN wire_started_at_ms INTEGER;
ALTER TABLE outbox ADD COLUMN lone_errors INTEGER NOT NULL DEFAULT 0 CHECK (lone_errors >= 0);
ALTER TABLE outbox ADD COLUMN edited_at_ms INTEGER;
ALTER TABLE outbox ADD COLUMN park_json TEXT CHECK (json_valid(park_json));
ALTER TABLE outbox ADD COLUMN sent_json TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(sent_json));
ALTER TABLE conflict_history ADD COLUMN field_group TEXT NOT NULL DEFAULT 'type';
CREATE TABLE sync_notices (
  id INTEGER PRIMARY KEY,
  partition_id INTEGER NOT NULL REFERENCES partitions (id),
  item_id TEXT NOT NULL,
  item_label TEXT NOT NULL,
  kind TEXT NOT NULL,
  happened_at_ms INTEGER NOT NULL,
  seen_at_ms INTEGER
) STRICT;
CREATE INDEX sync_notices_by_time ON sync_notices (partition_id, happened_at_ms);
`;

/** The account's names for people, and which partition is shown: the one under `active_partition` in `meta`. */
const ACCOUNTS = `
ALTER TABLE partitions ADD COLUMN email TEXT;
ALTER TABLE partitions ADD COLUMN name TEXT;
`;

export const syncSchema: Migration = {
  version: 2,
  apply: (db) => {
    db.exec(SYNC + ACCOUNTS);
  },
};
