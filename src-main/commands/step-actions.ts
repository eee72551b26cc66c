import type { Command } from '#shared/domain/commands.ts';
import type { StepAction } from '#shared/domain/step.ts';
import type { BulkCommand } from './bulk.ts';

/** What a command is as a step; null for one that cannot be undone: an answer to a ring, a report, any other setting. */
export function stepAction(command: Command): StepAction | null {
  switch (command.kind) {
    case 'create-alarm':
    case 'create-timer':
      return 'created';
    case 'edit-alarm':
    case 'edit-timer':
      return 'edited';
    case 'set-enabled':
      return command.enabled ? 'switched_on' : 'switched_off';
    case 'duplicate-item':
      return 'duplicated';
    case 'delete-item':
      return 'deleted';
    case 'restore-item':
      return 'restored';
    case 'start-timer':
      return 'started';
    case 'pause-timer':
      return 'paused';
    case 'resume-timer':
      return 'resumed';
    case 'restart-timer':
      return 'restarted';
    case 'stop-timer':
      return 'stopped';
    case 'extend-timer':
      return 'extended';
    case 'skip-next':
      return 'skipped';
    case 'unskip':
      return 'unskipped';
    case 'pause-alarms':
      return 'alarms_paused';
    case 'resume-alarms':
      return 'alarms_resumed';
    case 'change-settings':
      return command.patch.quickTimers === undefined ? null : 'presets_changed';
    case 'bulk':
      return bulkAction(command.change);
    default:
      return null;
  }
}

function bulkAction(change: BulkCommand['change']): StepAction {
  switch (change.kind) {
    case 'set-enabled':
      return change.enabled ? 'switched_on' : 'switched_off';
    case 'delete':
      return 'deleted';
    case 'shift':
      return 'shifted';
    case 'skip-next':
      return 'skipped';
  }
}
