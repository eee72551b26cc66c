import type { Page } from 'playwright/test';
import type { Command } from '#shared/domain/commands.ts';
import { wallTime } from '#shared/time/wall-time.ts';
import { execute } from '../app/commands.ts';

const alarms = [
  { label: 'Pobudka', alarmTime: wallTime('07:30'), recurrence: 'weekdays' },
  { label: 'Market', alarmTime: wallTime('09:00'), recurrence: 'weekends' },
  { label: 'Choir practice', alarmTime: wallTime('18:15'), recurrence: 'weekly', days: [2, 4] },
  { label: 'Lights out', alarmTime: wallTime('22:30'), recurrence: 'daily' },
] as const;

/** A week as somebody might have it. */
export async function fillLists(page: Page): Promise<void> {
  const commands: Command[] = [
    { kind: 'create-alarm', label: 'Early train', alarmTime: wallTime('04:50'), enabled: false },
    ...alarms.map((alarm) => ({
      kind: 'create-alarm' as const,
      ...alarm,
      days: [...('days' in alarm ? alarm.days : [])],
    })),
    { kind: 'create-timer', label: 'Tea', durationSeconds: 25 * 60, start: true },
    { kind: 'create-timer', label: 'Bread in the oven', durationSeconds: 45 * 60 },
    { kind: 'create-timer', label: 'Stretch', durationSeconds: 50 * 60, repeat: true },
  ];
  for (const command of commands) {
    const result = await execute(page, command);
    if (!result.ok) throw new Error(`${command.kind}: ${result.error.kind}`);
  }
}

/** Half a year of rings as a file of our own, the same at every run up to the day it ends on. */
export function pastRings(now: number): string {
  const rings = Array.from({ length: 170 }, (_, ago) => ringsOfDay(now, ago)).flat();
  return JSON.stringify({ format: 'pobudka', version: 1, alarms: [], timers: [], rings });
}

/** What somebody brings from another computer; one alarm of it cannot be read. */
export function importFile(): string {
  const alarms = [
    { id: 'school', label: 'School run', time: '07:45' },
    { id: 'vitamins', label: 'Vitamins', time: '20:00' },
    { id: 'broken', label: 'Recycling', time: '99:99' },
  ];
  return JSON.stringify({ format: 'pobudka', version: 1, alarms });
}

const DAY_MS = 86_400_000;
const habits = [
  { id: 'wake', label: 'Pobudka', itemType: 'alarm', hour: 6.5 },
  { id: 'tea', label: 'Tea', itemType: 'timer', hour: 15.2 },
  { id: 'choir', label: 'Choir practice', itemType: 'alarm', hour: 17.25 },
] as const;

function ringsOfDay(now: number, ago: number): object[] {
  const midnight = Math.floor(now / DAY_MS) * DAY_MS - (ago + 1) * DAY_MS;
  return habits.flatMap(({ id, label, itemType, hour }, index) => {
    const spread = (ago * 7 + index * 11) % 13;
    if ((ago + index * 3) % (index + 2) === 1) return [];
    const due = midnight + hour * 3_600_000 + spread * (itemType === 'timer' ? 600_000 : 0);
    const isMissed = spread === 12;
    const snoozeCount = index === 0 ? spread % 4 : 0;
    const answered = due + snoozeCount * 300_000 + (4 + spread * 3) * 1_000;
    const state = isMissed
      ? { kind: 'missed', at: iso(answered), reason: 'asleep' }
      : { kind: 'dismissed', at: iso(answered) };
    const firstRangAt = isMissed ? null : iso(due + 20);
    return [{ itemId: id, itemType, label, due: iso(due), firstRangAt, snoozeCount, state }];
  });
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
