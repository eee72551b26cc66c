import type Database from 'better-sqlite3';

const FIRST = `
CREATE TABLE users (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  timezone TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
  epoch INTEGER NOT NULL CHECK (epoch >= 0),
  created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE codes (
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL CHECK (purpose IN ('verify', 'reset')),
  hash TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  PRIMARY KEY (user_id, purpose)
) STRICT, WITHOUT ROWID;
CREATE TABLE refresh_families (
  id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  current TEXT NOT NULL,
  previous TEXT,
  current_used INTEGER NOT NULL CHECK (current_used IN (0, 1)),
  revoked INTEGER NOT NULL CHECK (revoked IN (0, 1)),
  expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sequences (
  user_id TEXT NOT NULL PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  last INTEGER NOT NULL,
  -- Cursors below this one may have missed a hard delete whose trace is gone.
  floor INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TABLE items (
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('alarm', 'timer')),
  label TEXT NOT NULL,
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  alarm_time TEXT CHECK (alarm_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  recurrence TEXT CHECK (recurrence IN ('once', 'daily', 'weekly', 'weekdays', 'weekends')),
  days_json TEXT CHECK (json_valid(days_json)),
  duration INTEGER CHECK (duration >= 1),
  remaining INTEGER CHECK (remaining >= 0),
  repeat INTEGER CHECK (repeat IN (0, 1)),
  started_at TEXT,
  play_sound INTEGER NOT NULL CHECK (play_sound IN (0, 1)),
  show_popup INTEGER NOT NULL CHECK (show_popup IN (0, 1)),
  custom_sound TEXT,
  version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 2147483647),
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  edited_at_ms INTEGER NOT NULL,
  deleted_at_ms INTEGER,
  sequence INTEGER NOT NULL,
  CHECK (type = 'timer' OR alarm_time IS NOT NULL),
  CHECK (type = 'alarm' OR duration IS NOT NULL),
  PRIMARY KEY (user_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX items_by_sequence ON items (user_id, sequence);
CREATE TABLE removals (
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  removed_at_ms INTEGER NOT NULL,
  PRIMARY KEY (user_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX removals_by_sequence ON removals (user_id, sequence);
CREATE TABLE receipts (
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  status INTEGER NOT NULL,
  body TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  PRIMARY KEY (user_id, key)
) STRICT;
CREATE INDEX receipts_by_age ON receipts (created_at_ms);
`;

/** What is swept by its age is found by it. */
const BY_AGE = `
CREATE INDEX tombstones_by_age ON items (deleted_at_ms) WHERE deleted_at_ms IS NOT NULL;
CREATE INDEX removals_by_age ON removals (removed_at_ms);
`;

/** Every step there is, oldest first. A published step is never changed; a new one is added. */
const STEPS: readonly string[] = [FIRST, BY_AGE];

/** Brings the schema up to date, all steps in one transaction. Throws for a database of a newer server. */
export function migrate(db: Database.Database): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > STEPS.length) throw new Error(`the database is of a newer server (schema ${version})`);
  db.transaction(() => {
    for (const step of STEPS.slice(version)) db.exec(step);
    db.pragma(`user_version = ${STEPS.length}`);
  }).immediate();
}
