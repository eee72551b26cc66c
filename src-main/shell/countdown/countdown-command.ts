import { assertNever } from '#shared/assert-never.ts';
import type { Command, CommandResult } from '#shared/domain/commands.ts';
import type { RequestArgument } from '#shared/ipc/contract.ts';

/** Carries out what the countdown's page asks for, if it is about a timer that is shown there. */
export function actOnShown(
  wish: RequestArgument<'timer:act'>,
  shown: readonly string[],
  execute: (command: Command) => CommandResult,
): CommandResult {
  if (!shown.includes(wish.id)) return { ok: false, error: { kind: 'not-found', id: wish.id } };
  return execute(countdownCommand(wish));
}

function countdownCommand({ id, action }: RequestArgument<'timer:act'>): Command {
  switch (action) {
    case 'pause':
      return { kind: 'pause-timer', id };
    case 'resume':
      return { kind: 'resume-timer', id };
    case 'add-minute':
      return { kind: 'extend-timer', id, minutes: 1 };
    case 'add-five-minutes':
      return { kind: 'extend-timer', id, minutes: 5 };
    default:
      return assertNever(action);
  }
}
