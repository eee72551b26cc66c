import type { Command, CommandError } from '#shared/domain/commands.ts';
import type { EpochMs } from '#shared/time/instant.ts';
import { startOfDate } from '#shared/time/local-date.ts';
import { pauseEndWrites } from '../alarms/pause-end.ts';
import type { RingActions } from '../alarms/ring-actions.ts';
import type { RingEngine } from '../alarms/ring-engine.ts';
import type { StoreWrite } from '../ports/record-store.ts';

export type PauseCommand = Extract<Command, { kind: 'pause-alarms' | 'resume-alarms' }>;

/** What pausing all alarms, or ending the pause, writes; or why it cannot be. */
export function pauseWrites(
  command: PauseCommand,
  { engine, rings, now }: { engine: RingEngine; rings: RingActions; now: EpochMs },
): readonly StoreWrite[] | CommandError {
  const { schedule } = engine;
  const settings = schedule.settings();
  if (command.kind === 'resume-alarms') {
    const { pausedUntil } = settings;
    if (pausedUntil === null) return { kind: 'not-applicable', id: '' };
    const end = pausedUntil === 'forever' ? now : (Math.min(pausedUntil, now) as EpochMs);
    return pauseEndWrites(schedule, end, now);
  }
  const until = command.until === 'forever' ? 'forever' : startOfDate(command.until, schedule.zone());
  if (until !== 'forever' && until <= now) return { kind: 'invalid', detail: 'pause-in-the-past' };
  // What is due by now is met or missed as ever, and what rings or is snoozed is answered.
  engine.look();
  rings.dismissAlarms();
  return [{ kind: 'put-settings', settings: { ...schedule.settings(), pausedUntil: until } }];
}
