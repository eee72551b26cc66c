import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const INSERT = `INSERT INTO ring_history (partition_id, item_id, due_at_ms, item_type, label, label_folded, zone,
  local_minute, rang_at_ms, outcome, ended_at_ms, reason, snooze_count, also_missed)
  VALUES (1, ?, ?, ?, ?, ?, 'UTC', ?, ?, ?, ?, ?, ?, 0)`;

/** Gives the store of an app that is not running a past: a morning, a tea and a stretch each day for so many days. */
export function fillHistory(profile: string, days: number): void {
  const database = new DatabaseSync(join(profile, 'pobudka.db'));
  // The app that was killed may still be going.
  database.exec('PRAGMA busy_timeout = 10000');
  const insert = database.prepare(INSERT);
  const midnight = Math.floor(Date.now() / DAY_MS) * DAY_MS;
  database.exec('BEGIN');
  for (let day = 1; day <= days; day++) {
    const start = midnight - day * DAY_MS;
    const isMissed = day % 9 === 0;
    const snoozes = [0, 1, 0, 2, 0, 0, 1][day % 7] ?? 0;
    const answerMs = isMissed ? 3_600_000 : 1000 * ((day * 37) % 90) + snoozes * 5 * MINUTE_MS;
    const morning = start + 6.5 * 60 * MINUTE_MS;
    const label = day % 7 === 3 ? 'Świeże bułki' : 'Pobudka';
    add(
      morning,
      'alarm',
      label,
      isMissed ? 'missed' : 'dismissed',
      answerMs,
      isMissed ? 'asleep' : null,
      snoozes,
    );
    add(
      start + ((15 + (day % 3)) * 60 + (day % 50)) * MINUTE_MS,
      'timer',
      'Tea',
      'dismissed',
      12_000,
      null,
      0,
    );
    if (day % 4 === 0) add(start + 11 * 60 * MINUTE_MS, 'timer', 'Stretch', 'silenced', 600_000, null, 0);
  }
  database.exec('COMMIT');
  database.close();

  function add(
    due: number,
    type: string,
    label: string,
    outcome: string,
    afterMs: number,
    reason: string | null,
    snoozes: number,
  ): void {
    const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ł', 'l');
    const local = new Date(due).toISOString().slice(0, 16);
    const rang = outcome === 'missed' ? null : due;
    insert.run(
      plain.replaceAll(' ', '-'),
      due,
      type,
      label,
      plain,
      local,
      rang,
      outcome,
      due + afterMs,
      reason,
      snoozes,
    );
  }
}
