import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const shared = { enabled: true, play_sound: true, show_popup: true, custom_sound: null };

/** Files as the old client leaves them: an alarm on Monday and Sunday, a monthly one, a timer, and one known to its database only. */
export function writeOldClientFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const alarms = [
    { ...shared, id: 'old-1', time: '06:45', label: 'Praca', recurrence: 'custom', days: [0, 6] },
    { ...shared, id: 'old-2', time: '09:00', label: 'Czynsz', recurrence: 'monthly', days: [] },
  ];
  const timers = [{ ...shared, id: 'old-3', duration: 240, label: 'Herbata', enabled: false, repeat: false }];
  writeFileSync(join(folder, 'alarms.json'), JSON.stringify(alarms));
  writeFileSync(join(folder, 'timers.json'), JSON.stringify(timers));
  const database = new DatabaseSync(join(folder, 'alarms.db'));
  database.exec(`CREATE TABLE alarms_timers (id TEXT, type TEXT, label TEXT, enabled INTEGER, alarm_time TEXT,
    recurrence TEXT, days TEXT, play_sound INTEGER, show_popup INTEGER, custom_sound TEXT, deleted_at TEXT);
    INSERT INTO alarms_timers VALUES ('old-4', 'alarm', 'Basen', 1, '08:15', 'weekdays', '[0,1,2,3,4]', 1, 1, NULL, NULL)`);
  database.close();
}
