import type { Command } from '#shared/domain/commands.ts';
import { execute } from '../commands.ts';
import { tellDone } from '../steps/undo.ts';
import { endSelecting } from './selection.ts';
import { selectedShown } from './shown-lists.ts';

type Change = Extract<Command, { kind: 'bulk' }>['change'];

/** Changes what is selected and shown, and offers to undo it. */
export async function changeSelected(change: Change): Promise<void> {
  const ids = selectedShown();
  if (ids.length === 0) return;
  const result = await execute({ kind: 'bulk', ids: [...ids], change });
  if (!result.ok) return;
  if (change.kind === 'delete') endSelecting();
  if (result.words) tellDone(result.words);
}
