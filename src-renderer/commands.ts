import { assertNever } from '#shared/assert-never.ts';
import type { Command, CommandError } from '#shared/domain/commands.ts';
import type { Item } from '#shared/domain/item.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { bridge } from './bridge.ts';
import { showToast } from './stores/toasts.ts';

/** Why a command did nothing: its own failure, or a door that did not open. */
type Failure = CommandError['kind'] | 'refused';

/** Sends a command to the main process; what it changed comes back as changes. A failure is told as a toast. */
export async function execute(command: Command): Promise<{ ok: boolean; id?: string }> {
  try {
    const result = await bridge.request('app:execute', command);
    if (result.ok) return result;
    tellFailure(result.error.kind);
  } catch {
    tellFailure('refused');
  }
  return { ok: false };
}

/** Deletes at once and offers to undo it; nothing is asked before. */
export async function deleteItem(item: Pick<Item, 'id' | 'label'>): Promise<void> {
  const result = await execute({ kind: 'delete-item', id: item.id });
  if (!result.ok) return;
  showToast({
    tone: 'plain',
    message: 'ui.toast.deleted',
    values: { label: item.label },
    undo: () => void execute({ kind: 'restore-item', id: item.id }),
  });
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
    case 'storage':
      return 'ui.error.storage';
    case 'refused':
      return 'ui.error.refused';
    default:
      return assertNever(failure);
  }
}
