import type { Command } from '../domain/commands.ts';
import type { AlarmEntry, TimerEntry } from './entry.ts';

/** The command that makes what a text was understood as; without a label it takes its kind's. */
export function entryCommand(entry: AlarmEntry | TimerEntry, label: string): Command {
  if (entry.kind === 'timer') {
    const { durationSeconds, repeat } = entry;
    return { kind: 'create-timer', label, durationSeconds, repeat, start: true };
  }
  const { alarmTime, recurrence, days } = entry;
  return { kind: 'create-alarm', label, alarmTime, recurrence, days: [...days] };
}
