import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const INSERT = `
INSERT INTO items (partition_id, id, type, label, enabled, play_sound, show_popup, created_at_ms, updated_at_ms, version,
  alarm_time, recurrence, days_mask, schedule_since_ms, known_since_ms)
VALUES (1, ?, 'alarm', ?, 1, 1, 1, ?, ?, 0, ?, 'daily', 0, ?, ?)`;

/** Puts alarms "Alarm 0", "Alarm 1", … into the store of an app that is not running, spread over the day in order. */
export function addManyAlarms(profile: string, count: number): void {
  const database = new DatabaseSync(join(profile, 'pobudka.db'));
  // A process that was killed may still be letting go of the file.
  database.exec('PRAGMA busy_timeout = 10000');
  const insert = database.prepare(INSERT);
  const now = Date.now();
  database.exec('BEGIN');
  for (let index = 0; index < count; index += 1) {
    insert.run(`many-${index}`, `Alarm ${index}`, now, now, wallTimeAt(index / count), now, now);
  }
  database.exec('COMMIT');
  database.close();
}

/** The wall time that lies at a part (0 to 1) of the day. */
function wallTimeAt(part: number): string {
  const minutes = Math.floor(part * 24 * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
