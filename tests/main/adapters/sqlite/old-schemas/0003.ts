import { SCHEMA_2 } from './0002.ts';

/** What step 3 made of it, word for word as it was published. */
export const SCHEMA_3 = `${SCHEMA_2}
CREATE TABLE ring_history (
  id INTEGER PRIMARY KEY,
  partition_id INTEGER NOT NULL REFERENCES partitions (id),
  item_id TEXT NOT NULL CHECK (length(item_id) BETWEEN 1 AND 64),
  due_at_ms INTEGER NOT NULL,
  item_type TEXT NOT NULL CHECK (item_type IN ('alarm', 'timer')),
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
  label_folded TEXT NOT NULL,
  zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 100),
  local_minute TEXT NOT NULL CHECK (length(local_minute) = 16),
  rang_at_ms INTEGER,
  outcome TEXT NOT NULL CHECK (outcome IN ('dismissed', 'silenced', 'missed', 'skipped', 'handled-elsewhere',
    'cancelled')),
  ended_at_ms INTEGER NOT NULL,
  reason TEXT CHECK ((outcome IN ('missed', 'cancelled')) = (reason IS NOT NULL)),
  snooze_count INTEGER NOT NULL CHECK (snooze_count >= 0),
  also_missed INTEGER NOT NULL CHECK (also_missed >= 0),
  UNIQUE (partition_id, item_id, due_at_ms)
) STRICT;
CREATE INDEX ring_history_by_due ON ring_history (partition_id, due_at_ms, id);
CREATE INDEX ring_history_by_outcome ON ring_history (partition_id, outcome, due_at_ms, id);
`;
