import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/domain/default-settings.ts';
import { alarm, at, BY_PERSON, firing, timer, WARSAW } from '../../../contracts/samples.ts';
import { StoreFolder } from './store-folder.ts';

let folder: StoreFolder;
beforeEach(() => {
  folder = new StoreFolder();
});
afterEach(() => folder.remove());

interface KeptRow {
  readonly table_name: string;
  readonly reason: string;
  readonly row_json: string;
  readonly found_at_ms: number;
}

/** Writes past every CHECK, as a failing memory or a meddling program would. */
function spoil(sql: string): void {
  const db = new Database(folder.database);
  db.pragma('ignore_check_constraints = ON');
  db.exec(sql);
  db.close();
}

function quarantined(): KeptRow[] {
  const db = new Database(folder.database);
  const rows = db.prepare('SELECT * FROM quarantine ORDER BY id').all() as KeptRow[];
  db.close();
  return rows;
}

describe('a row that no schema accepts', () => {
  test('[ST14] an item is set aside with the reason, logged once, and all others go on', () => {
    const { store } = folder.open();
    const stored = [alarm('a'), alarm('b'), timer('c'), timer('d')];
    store.apply(
      stored.map((one) => ({ kind: 'put-item', stored: one, origin: BY_PERSON })),
      at(0),
    );
    store.close();
    spoil(
      "UPDATE items SET alarm_time = '25:61' WHERE id = 'a'; UPDATE items SET duration_seconds = 0 WHERE id = 'c'",
    );
    const opened = folder.open();
    expect(opened.notice).toBeNull();
    for (const _ of [1, 2]) expect(opened.store.items()).toEqual([stored[1], stored[3]]);
    expect(folder.log.count('error')).toBe(2);
    expect(opened.store.outbox().map((row) => row.itemId)).toEqual(['b', 'd']);
    opened.store.close();
    const rows = quarantined();
    expect(rows).toMatchObject([
      { table_name: 'items', reason: 'alarm_time', found_at_ms: at(0) },
      { table_name: 'items', reason: 'duration_seconds' },
    ]);
    expect(JSON.parse(rows[0]?.row_json ?? '')).toMatchObject({
      id: 'a',
      label: 'Alarm a',
      alarm_time: '25:61',
    });
  });

  test('[ST14] so it is for one item asked for by its id', () => {
    const { store } = folder.open();
    store.apply([{ kind: 'put-item', stored: alarm('a'), origin: BY_PERSON }], at(0));
    store.close();
    spoil("UPDATE items SET label = '   '");
    const again = folder.open().store;
    expect(again.item('a')).toBeUndefined();
    again.apply([{ kind: 'put-item', stored: alarm('a'), origin: BY_PERSON }], at(1));
    expect(again.items()).toEqual([alarm('a')]);
  });

  test('[ST14] so it is for occurrences, outbox rows and settings', () => {
    const { store } = folder.open();
    const good = firing('a', at(1), { kind: 'missed', at: at(2), reason: 'asleep' });
    const bad = firing('a', at(2), { kind: 'missed', at: at(2), reason: 'asleep' });
    store.apply(
      [
        { kind: 'put-item', stored: alarm('a'), origin: BY_PERSON },
        { kind: 'put-item', stored: alarm('b'), origin: BY_PERSON },
        { kind: 'put-occurrence', occurrence: good, zone: WARSAW },
        { kind: 'put-occurrence', occurrence: bad, zone: WARSAW },
        { kind: 'put-settings', settings: { ...DEFAULT_SETTINGS, snoozeMinutes: 9, graceMinutes: 4 } },
      ],
      at(2),
    );
    store.close();
    spoil(`UPDATE occurrences SET state_reason = 'bored' WHERE due_at_ms = ${at(2)};
      UPDATE outbox SET operation = 'shout' WHERE item_id = 'a';
      UPDATE settings SET value_json = 'nine' WHERE key = 'snoozeMinutes';`);
    const again = folder.open().store;
    expect(again.unseenReports()).toEqual([good]);
    expect(again.outbox().map((row) => row.itemId)).toEqual(['b']);
    expect(again.settings()).toEqual({ ...DEFAULT_SETTINGS, graceMinutes: 4 });
    again.close();
    expect(quarantined().map((row) => [row.table_name, row.reason])).toEqual([
      ['occurrences', 'state'],
      ['outbox', 'operation'],
      ['settings', 'snoozeMinutes'],
    ]);
  });
});
