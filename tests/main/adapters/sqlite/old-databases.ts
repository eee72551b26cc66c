import type { OutboxRow } from '#main/ports/record-store.ts';
import type { StoredItem } from '#shared/domain/item.ts';
import type { Occurrence } from '#shared/domain/occurrence.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { alarm, at, firing, timer } from '../../../contracts/samples.ts';
import { SCHEMA_1 } from './old-schemas/0001.ts';
import { SCHEMA_2 } from './old-schemas/0002.ts';
import { SCHEMA_3 } from './old-schemas/0003.ts';

/** A database as a published version of the app left it, and what every later version must read from it. */
export interface OldDatabase {
  readonly version: number;
  readonly sql: string;
  readonly items: readonly StoredItem[];
  readonly unseenReports: readonly Occurrence[];
  readonly outbox: readonly OutboxRow[];
  readonly settings: Partial<Settings>;
}

const alarmRow = `'alarm', 'Alarm a', 1, 1, 1, NULL, ${at(0)}, ${at(0)}, 0, '07:30', 'weekly', 34, NULL, NULL, NULL, NULL`;
const timerRow = `'timer', 'Timer b', 1, 1, 1, NULL, ${at(0)}, ${at(0)}, 0, NULL, NULL, NULL, 1500, NULL, 0, ${at(1)}`;

/** One for each schema step that was ever published; a new step adds the one it replaces. */
export const OLD_DATABASES: readonly OldDatabase[] = [
  {
    version: 1,
    sql: `${SCHEMA_1}
      INSERT INTO items VALUES
        (1, 'a', ${alarmRow}, ${at(0)}, ${at(0)}, NULL, NULL, NULL, 3, NULL),
        (1, 'b', ${timerRow}, ${at(0)}, ${at(0)}, 0.5, 'hdmi', 1500, 1, NULL),
        (1, 'deleted', ${alarmRow}, ${at(0)}, ${at(0)}, NULL, NULL, NULL, 1, ${at(0)});
      INSERT INTO outbox VALUES (1, 'a', 'upsert', ${at(2)}, 1, ${at(3)}, 'offline', NULL);
      INSERT INTO occurrences VALUES
        (1, 'a', ${at(4)}, 'alarm', 'Alarm a', 'missed', ${at(5)}, 'asleep', NULL, 0, 0, 0);
      INSERT INTO settings VALUES ('snoozeMinutes', '7'), ('of_another_version', '1');`,
    items: [alarm('a'), timer('b', {}, { volume: 0.5, outputDeviceId: 'hdmi' })],
    unseenReports: [firing('a', at(4), { kind: 'missed', at: at(5), reason: 'asleep' })],
    outbox: [
      {
        itemId: 'a',
        operation: 'upsert',
        since: at(2),
        attempts: 1,
        nextTryAt: at(3),
        lastError: 'offline',
        conditionalDue: null,
      },
    ],
    settings: { snoozeMinutes: 7 },
  },
  {
    version: 2,
    sql: `${SCHEMA_2}
      INSERT INTO items VALUES (1, 'a', ${alarmRow}, ${at(0)}, ${at(0)}, NULL, NULL, NULL, 3, NULL);
      INSERT INTO occurrences VALUES
        (1, 'a', ${at(4)}, 'alarm', 'Alarm a', 'missed', ${at(5)}, 'asleep', NULL, 0, 0, 0);`,
    items: [alarm('a')],
    unseenReports: [firing('a', at(4), { kind: 'missed', at: at(5), reason: 'asleep' })],
    outbox: [],
    settings: {},
  },
  {
    version: 3,
    sql: `${SCHEMA_3}
      INSERT INTO items VALUES (1, 'a', ${alarmRow}, ${at(0)}, ${at(0)}, 0.25, NULL, NULL, 3, NULL);`,
    items: [alarm('a', {}, { volume: 0.25 })],
    unseenReports: [],
    outbox: [],
    settings: {},
  },
];
