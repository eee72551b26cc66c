import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Makes a backup of the store of an app that is not running, as the app does every hour. */
export function backUp(profile: string): void {
  const database = new DatabaseSync(join(profile, 'pobudka.db'));
  // The app that was killed may still be going.
  database.exec('PRAGMA busy_timeout = 10000');
  const stamp = new Date().toISOString().replace(/[-:.]/g, '');
  const path = join(profile, 'backups', `pobudka-000001-${stamp}.db`);
  database.prepare('VACUUM INTO ?').run(path);
  database.close();
}
