import { assertNever } from '#shared/assert-never.ts';
import type { Command, CommandError, CommandResult } from '#shared/domain/commands.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { bridge } from './bridge.ts';
import { showToast } from './stores/toasts.ts';

/** Why a command did nothing: its own failure, or a door that did not open. */
type Failure = CommandError['kind'] | 'refused';

/** What a command that was carried out tells; `ok` false says that it was not. */
export type Executed = Extract<CommandResult, { ok: true }> | { readonly ok: false };

/** Sends a command to the main process; what it changed comes back as changes. A failure is told as a toast. */
export async function execute(command: Command): Promise<Executed> {
  try {
    const result = await bridge.request('app:execute', command);
    if (result.ok) return result;
    tellFailure(result.error.kind);
  } catch {
    tellFailure('refused');
  }
  return { ok: false };
}

/** Says in a toast why a command, or a request that answers like one, did nothing. */
export function tellFailure(failure: Failure): void {
  showToast({ tone: 'problem', message: failureText(failure), values: {}, undo: null });
}

function failureText(failure: Failure): MessageKey {
  switch (failure) {
    case 'not-found':
      return 'ui.error.not-found';
    case 'wrong-type':
    case 'not-applicable':
      return 'ui.error.not-applicable';
    case 'invalid':
      return 'ui.error.invalid';
    case 'no-step':
      return 'ui.error.no-step';
    case 'step-outdated':
      return 'ui.error.step-outdated';
    case 'storage':
      return 'ui.error.storage';
    case 'refused':
      return 'ui.error.refused';
    default:
      return assertNever(failure);
  }
}
