import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** In the store of an app that is not running, an alarm was set and known so many minutes earlier. */
export function backdate(profile: string, { id, minutes }: { id: string; minutes: number }): void {
  const database = new DatabaseSync(join(profile, 'pobudka.db'));
  // A process that was killed lets go of its files a moment after it is gone from the list.
  database.exec('PRAGMA busy_timeout = 10000');
  const then = Date.now() - minutes * 60_000;
  const change = 'UPDATE items SET schedule_since_ms = ?, known_since_ms = ? WHERE id = ?';
  database.prepare(change).run(then, then, id);
  database.close();
}
