import { createAlarm, duplicateAlarm, editAlarm, setAlarmEnabled } from '#shared/domain/alarm-edits.ts';
import type { Command, CommandError } from '#shared/domain/commands.ts';
import type { EditResult } from '#shared/domain/edit-result.ts';
import { isAlarm, isTimer, type StoredItem } from '#shared/domain/item.ts';
import { createTimer, duplicateTimer, editTimer, setTimerEnabled } from '#shared/domain/timer-edits.ts';
import { stepTimer, type TimerStep } from '#shared/domain/timer-machine.ts';
import type { EpochMs } from '#shared/time/instant.ts';

type TimerStepCommand = Extract<
  Command,
  {
    kind: 'start-timer' | 'pause-timer' | 'resume-timer' | 'restart-timer' | 'stop-timer' | 'extend-timer';
  }
>;

type StoredItemCommand =
  | TimerStepCommand
  | Extract<Command, { kind: 'edit-alarm' | 'edit-timer' | 'set-enabled' | 'duplicate-item' }>;

/** The commands whose effect is one item made or changed. */
export type ItemCommand = StoredItemCommand | Extract<Command, { kind: 'create-alarm' | 'create-timer' }>;

export type ItemEdit =
  | { readonly ok: true; readonly stored: StoredItem }
  | { readonly ok: false; readonly error: CommandError };

/** What an edit needs to know: the instant, an id for a new item, and how to find the one it is about. */
export interface EditContext {
  readonly now: EpochMs;
  readonly newId: () => string;
  readonly find: (id: string) => StoredItem | undefined;
}

/** The item after a command; nothing is written yet. */
export function editItem(command: ItemCommand, context: EditContext): ItemEdit {
  if (command.kind === 'create-alarm') {
    return told(createAlarm(command, context.newId(), context.now), '');
  }
  if (command.kind === 'create-timer') {
    return told(createTimer(command, context.newId(), context.now), '');
  }
  const stored = context.find(command.id);
  if (!stored) return { ok: false, error: { kind: 'not-found', id: command.id } };
  return editStored(command, stored, context);
}

function editStored(command: StoredItemCommand, stored: StoredItem, context: EditContext): ItemEdit {
  const { now } = context;
  switch (command.kind) {
    case 'set-enabled':
      return told(setEnabled(stored, command.enabled, now), command.id);
    case 'duplicate-item':
      return { ok: true, stored: duplicate(stored, { id: context.newId(), label: command.label }, now) };
    case 'edit-alarm':
      return isAlarm(stored) ? told(editAlarm(stored, command, now), command.id) : wrongType(command.id);
    case 'edit-timer':
      return isTimer(stored) ? told(editTimer(stored, command, now), command.id) : wrongType(command.id);
    default:
      return isTimer(stored)
        ? told(stepTimer(stored, timerStep(command), now), command.id)
        : wrongType(command.id);
  }
}

function timerStep(command: TimerStepCommand): TimerStep {
  switch (command.kind) {
    case 'start-timer':
      return { kind: 'start' };
    case 'pause-timer':
      return { kind: 'pause' };
    case 'resume-timer':
      return { kind: 'resume' };
    case 'restart-timer':
      return { kind: 'restart' };
    case 'stop-timer':
      return { kind: 'stop' };
    case 'extend-timer':
      return { kind: 'extend', minutes: command.minutes };
  }
}

function setEnabled(stored: StoredItem, enabled: boolean, now: EpochMs): EditResult<StoredItem> {
  if (isAlarm(stored)) return setAlarmEnabled(stored, enabled, now);
  if (isTimer(stored)) return setTimerEnabled(stored, enabled, now);
  throw new Error('an item is an alarm or a timer');
}

function duplicate(
  stored: StoredItem,
  copy: { readonly id: string; readonly label?: string | undefined },
  now: EpochMs,
): StoredItem {
  if (isAlarm(stored)) return duplicateAlarm(stored, copy, now);
  if (isTimer(stored)) return duplicateTimer(stored, copy, now);
  throw new Error('an item is an alarm or a timer');
}

function told(result: EditResult<StoredItem>, id: string): ItemEdit {
  if (result.ok) return result;
  const { kind } = result.error;
  const error: CommandError =
    kind === 'not-applicable' ? { kind: 'not-applicable', id } : { kind: 'invalid', detail: kind };
  return { ok: false, error };
}

function wrongType(id: string): ItemEdit {
  return { ok: false, error: { kind: 'wrong-type', id } };
}
