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
