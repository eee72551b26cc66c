/** Schema step 1 as it was published: a copy that never changes, whatever becomes of the step in the sources. */
export const SCHEMA_1 = `
CREATE TABLE partitions (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('local', 'account')),
  server_url TEXT,
  user_id TEXT,
  CHECK ((kind = 'account') = (server_url IS NOT NULL AND user_id IS NOT NULL)),
  UNIQUE (server_url, user_id)
) STRICT;
INSERT INTO partitions (id, kind) VALUES (1, 'local');
CREATE TABLE items (
  partition_id INTEGER NOT NULL REFERENCES partitions (id),
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  type TEXT NOT NULL CHECK (type IN ('alarm', 'timer')),
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  play_sound INTEGER NOT NULL CHECK (play_sound IN (0, 1)),
  show_popup INTEGER NOT NULL CHECK (show_popup IN (0, 1)),
  custom_sound TEXT CHECK (length(custom_sound) <= 1000),
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 0),
  alarm_time TEXT CHECK (alarm_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  recurrence TEXT CHECK (recurrence IN ('once', 'daily', 'weekdays', 'weekends', 'weekly')),
  days_mask INTEGER CHECK (days_mask BETWEEN 0 AND 127),
  duration_seconds INTEGER CHECK (duration_seconds BETWEEN 1 AND 3599999),
  remaining_seconds INTEGER CHECK (remaining_seconds BETWEEN 0 AND 3599999),
  repeat INTEGER CHECK (repeat IN (0, 1)),
  started_at_ms INTEGER,
  schedule_since_ms INTEGER NOT NULL,
  known_since_ms INTEGER NOT NULL,
  volume REAL CHECK (volume BETWEEN 0 AND 1),
  output_device_id TEXT CHECK (length(output_device_id) <= 200),
  preset_seconds INTEGER CHECK (preset_seconds BETWEEN 1 AND 3599999),
  local_revision INTEGER NOT NULL DEFAULT 1,
  deleted_at_ms INTEGER,
  CHECK ((type = 'alarm') = (alarm_time IS NOT NULL AND recurrence IS NOT NULL AND days_mask IS NOT NULL)),
  CHECK ((type = 'timer') = (duration_seconds IS NOT NULL AND repeat IS NOT NULL)),
  CHECK (type = 'timer' OR (remaining_seconds IS NULL AND started_at_ms IS NULL)),
  PRIMARY KEY (partition_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX items_in_trash ON items (deleted_at_ms) WHERE deleted_at_ms IS NOT NULL;
CREATE TABLE item_base (
  partition_id INTEGER NOT NULL,
  item_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  item_json TEXT NOT NULL CHECK (json_valid(item_json)),
  agreed_at_ms INTEGER NOT NULL,
  PRIMARY KEY (partition_id, item_id),
  FOREIGN KEY (partition_id, item_id) REFERENCES items (partition_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
  partition_id INTEGER NOT NULL,
  item_id TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('upsert', 'delete')),
  since_ms INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_try_at_ms INTEGER,
  last_error TEXT,
  conditional_due_ms INTEGER,
  PRIMARY KEY (partition_id, item_id),
  FOREIGN KEY (partition_id, item_id) REFERENCES items (partition_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE conflict_history (
  id INTEGER PRIMARY KEY,
  partition_id INTEGER NOT NULL REFERENCES partitions (id),
  item_id TEXT NOT NULL,
  item_label TEXT NOT NULL,
  lost_side TEXT NOT NULL CHECK (lost_side IN ('local', 'server')),
  lost_json TEXT NOT NULL CHECK (json_valid(lost_json)),
  kept_json TEXT NOT NULL CHECK (json_valid(kept_json)),
  happened_at_ms INTEGER NOT NULL,
  restored_at_ms INTEGER
) STRICT;
CREATE INDEX conflict_history_by_time ON conflict_history (partition_id, happened_at_ms);
CREATE TABLE occurrences (
  partition_id INTEGER NOT NULL REFERENCES partitions (id),
  item_id TEXT NOT NULL CHECK (length(item_id) BETWEEN 1 AND 64),
  due_at_ms INTEGER NOT NULL,
  item_type TEXT NOT NULL CHECK (item_type IN ('alarm', 'timer')),
  label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 200),
  state TEXT NOT NULL CHECK (state IN ('scheduled', 'ringing', 'snoozed', 'dismissed', 'silenced', 'missed',
    'skipped', 'handled-elsewhere', 'cancelled')),
  state_at_ms INTEGER CHECK ((state = 'scheduled') = (state_at_ms IS NULL)),
  state_reason TEXT CHECK ((state IN ('missed', 'cancelled')) = (state_reason IS NOT NULL)),
  first_rang_at_ms INTEGER,
  snooze_count INTEGER NOT NULL CHECK (snooze_count >= 0),
  also_missed INTEGER NOT NULL CHECK (also_missed >= 0),
  report_seen INTEGER NOT NULL CHECK (report_seen IN (0, 1)),
  PRIMARY KEY (partition_id, item_id, due_at_ms)
) STRICT, WITHOUT ROWID;
CREATE INDEX occurrences_by_due ON occurrences (partition_id, due_at_ms);
CREATE INDEX occurrences_open ON occurrences (partition_id, due_at_ms)
  WHERE state IN ('scheduled', 'ringing', 'snoozed');
CREATE INDEX occurrences_unseen ON occurrences (partition_id, due_at_ms)
  WHERE state IN ('missed', 'silenced') AND report_seen = 0;
CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY,
  value_json TEXT NOT NULL CHECK (json_valid(value_json))
) STRICT, WITHOUT ROWID;
CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  row_json TEXT NOT NULL,
  reason TEXT NOT NULL,
  found_at_ms INTEGER NOT NULL
) STRICT;
`;
