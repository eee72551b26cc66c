import { execute } from './commands.ts';
import type { Device } from './two-devices.ts';

/** Alarms "Alarm 0", "Alarm 1", …, made one by one as a person would, only faster. */
export async function makeMany({ page }: Device, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const alarmTime = `${String(index % 24).padStart(2, '0')}:30`;
    await execute(page, { kind: 'create-alarm', label: `Alarm ${index}`, alarmTime, recurrence: 'daily' });
  }
}
