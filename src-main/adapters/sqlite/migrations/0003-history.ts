import type Database from 'better-sqlite3';
import { localMinute } from '#shared/history/local-minute.ts';
import { folded } from '#shared/messages/folded.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { usableZone } from '#shared/time/temporal.ts';
import type { Migration } from './migration.ts';

/**
 * What rang and how it ended, apart from `occurrences`, which scheduling needs and nobody may clear. No foreign key to
 * items: history outlives them. `label_folded` and `local_minute` are derived, so that search and summaries can read them.
 */
const HISTORY = `
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

/** Rings that ended before there was a history; where they rang is not known, so the zone of today stands in. */
const EARLIER = `
INSERT INTO ring_history (partition_id, item_id, due_at_ms, item_type, label, label_folded, zone, local_minute,
  rang_at_ms, outcome, ended_at_ms, reason, snooze_count, also_missed)
SELECT partition_id, item_id, due_at_ms, item_type, label, folded(label), @zone, local_minute(due_at_ms),
  first_rang_at_ms, state, state_at_ms, state_reason, snooze_count, also_missed
FROM occurrences
WHERE state IN ('dismissed', 'silenced', 'missed', 'skipped', 'handled-elsewhere')
  OR (state = 'cancelled' AND first_rang_at_ms IS NOT NULL)
ORDER BY due_at_ms
`;

export const historySchema: Migration = {
  version: 3,
  apply: (db) => {
    db.exec(HISTORY);
    takeOver(db);
  },
};

function takeOver(db: Database.Database): void {
  const zone = usableZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  db.function('folded', (label) => folded(String(label)));
  db.function('local_minute', (due) => localMinute(Number(due) as EpochMs, zone));
  db.prepare(EARLIER).run({ zone });
}
