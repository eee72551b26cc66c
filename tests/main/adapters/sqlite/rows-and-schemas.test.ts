import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ItemRow, itemFromRow, rowFromItem } from '#main/adapters/sqlite/item-rows.ts';
import {
  type OccurrenceRow,
  occurrenceFromRow,
  rowFromOccurrence,
} from '#main/adapters/sqlite/occurrence-rows.ts';
import { BadRow } from '#main/adapters/sqlite/row-checks.ts';
import { deviceStateSchema, itemSchema } from '#shared/domain/item.ts';
import { occurrenceSchema } from '#shared/domain/occurrence.ts';
import { alarm, at, EVERY_STATE, firing, timer } from '../../../contracts/samples.ts';

/** What a column of a STRICT table could hold instead: values at and past every bound, of any type. */
const foreign = fc.oneof(
  fc.constantFrom(
    null,
    0,
    1,
    2,
    -1,
    0.5,
    1.5,
    127,
    128,
    3_599_999,
    3_600_000,
    2 ** 53,
    -(2 ** 53),
    Number.NaN,
  ),
  fc.constantFrom(
    '',
    ' ',
    'alarm',
    'timer',
    '23:59',
    '24:00',
    '7:30',
    '07:30 ',
    'daily',
    'hourly',
    'health',
    '..',
  ),
  fc.constantFrom(
    'x'.repeat(64),
    'x'.repeat(65),
    'x'.repeat(200),
    'x'.repeat(201),
    'x'.repeat(1001),
    '🥁'.repeat(200),
  ),
  fc.constantFrom(
    '🥁'.repeat(201),
    ` ${'x'.repeat(200)} `,
    'a\u0007b',
    'a\ud800',
    'ä\u0085',
    'missed',
    'scheduled',
  ),
  fc.constantFrom('busy', 'deleted', 'snoozed', 'cancelled', 'handled-elsewhere', 'rung'),
  fc.integer(),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

function spoiled<Row extends object>(rows: readonly Row[]): fc.Arbitrary<Row> {
  const columns = Object.keys(rows[0] ?? {});
  return fc
    .tuple(
      fc.constantFrom(...rows),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...columns), foreign), { maxLength: 2 }),
    )
    .map(([row, changes]) => ({ ...row, ...Object.fromEntries(changes) }) as Row);
}

const flag = (value: unknown) => (value === 0 ? false : value === 1 ? true : value);
const daysOf = (mask: unknown) =>
  Number.isInteger(mask) && (mask as number) >= 0 && (mask as number) < 128
    ? [0, 1, 2, 3, 4, 5, 6].filter((day) => ((mask as number) >> day) & 1)
    : mask;

/** The same row as an object, column by column, for the schema to judge. */
function plainItem(row: ItemRow) {
  const item = {
    id: row.id,
    type: row.type,
    label: row.label,
    enabled: flag(row.enabled),
    playSound: flag(row.play_sound),
    showPopup: flag(row.show_popup),
    customSound: row.custom_sound,
    createdAt: row.created_at_ms,
    updatedAt: row.updated_at_ms,
    version: row.version,
    alarmTime: row.alarm_time,
    recurrence: row.recurrence,
    days: daysOf(row.days_mask),
    durationSeconds: row.duration_seconds,
    remainingSeconds: row.remaining_seconds,
    repeat: flag(row.repeat),
    startedAt: row.started_at_ms,
  };
  const device = {
    scheduleSince: row.schedule_since_ms,
    knownSince: row.known_since_ms,
    volume: row.volume,
    outputDeviceId: row.output_device_id,
    doNotDisturb: row.do_not_disturb,
    presetSeconds: row.preset_seconds,
  };
  return { item: itemSchema.safeParse(item), device: deviceStateSchema.safeParse(device) };
}

function plainOccurrence(row: OccurrenceRow) {
  const instant = row.state_at_ms;
  const state = {
    kind: row.state,
    since: instant,
    until: instant,
    at: instant,
    reason: row.state_reason,
    why: row.state_reason,
  };
  return occurrenceSchema.safeParse({
    itemId: row.item_id,
    due: row.due_at_ms,
    itemType: row.item_type,
    label: row.label,
    state,
    firstRangAt: row.first_rang_at_ms,
    snoozeCount: row.snooze_count,
    alsoMissed: row.also_missed,
    reportSeen: flag(row.report_seen),
  });
}

const itemRows = [
  alarm('a', { customSound: 'x.ogg' }, { volume: 0.4 }),
  alarm('b', { recurrence: 'once', days: [] }),
  timer(
    'c',
    { remainingSeconds: 60, startedAt: null, enabled: false },
    { outputDeviceId: 'hdmi', doNotDisturb: 'obey' },
  ),
  timer('d', { repeat: true }),
].map(rowFromItem);

const occurrenceRows = EVERY_STATE.map((state) => rowFromOccurrence(firing('a', at(1), state)));

const RUNS = { seed: 20260302, numRuns: 4_000 };

describe('the checks of rows', () => {
  test('[ST14] accept exactly the items that the schemas accept, and give the same', () => {
    let refused = 0;
    fc.assert(
      fc.property(spoiled(itemRows), (row) => {
        const { item, device } = plainItem(row);
        const read = itemFromRow(row);
        refused += read instanceof BadRow ? 1 : 0;
        if (item.success && device.success) expect(read).toEqual({ item: item.data, device: device.data });
        else expect(read).toBeInstanceOf(BadRow);
      }),
      RUNS,
    );
    expect(refused).toBeGreaterThan(RUNS.numRuns / 4);
    expect(refused).toBeLessThan((RUNS.numRuns * 3) / 4);
  });

  test('[ST14] accept exactly the occurrences that the schema accepts, and give the same', () => {
    fc.assert(
      fc.property(spoiled(occurrenceRows), (row) => {
        const schema = plainOccurrence(row);
        const read = occurrenceFromRow(row);
        if (schema.success) expect(read).toEqual(schema.data);
        else expect(read).toBeInstanceOf(BadRow);
      }),
      RUNS,
    );
  });

  test('[ST1] an item survives the way into a row and back, whatever its days', () => {
    for (let mask = 0; mask < 128; mask += 1) {
      const stored = alarm('a', { days: [0, 1, 2, 3, 4, 5, 6].filter((day) => (mask >> day) & 1) });
      expect(itemFromRow(rowFromItem(stored))).toEqual(stored);
    }
  });
});
