import { SCHEMA_1 } from './0001.ts';

/** What step 2 made of it, word for word as it was published. */
export const SCHEMA_2 = `${SCHEMA_1}
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
ALTER TABLE partitions ADD COLUMN email TEXT;
ALTER TABLE partitions ADD COLUMN name TEXT;
`;
