import type { Item } from '#shared/domain/item.ts';
import type { StepWords } from '#shared/domain/step.ts';
import { execute } from '../commands.ts';
import { closeToast, showToast, useToasts } from '../stores/toasts.ts';

/** Undoes the newest step, or the one that is named, and tells what was undone. */
export async function undo(step?: number): Promise<void> {
  const result = await execute({ kind: 'undo', ...(step === undefined ? {} : { step }) });
  if (result.ok && result.words) tell('undone', result.words, { redo: () => void redo() });
}

/** Does again what was undone last. */
export async function redo(): Promise<void> {
  const result = await execute({ kind: 'redo' });
  if (result.ok && result.words) {
    const { step } = result.words;
    tell('redone', result.words, { undo: () => void undo(step) });
  }
}

/** Deletes at once and offers to undo it; nothing is asked before. */
export async function deleteItem(item: Pick<Item, 'id' | 'label'>): Promise<void> {
  const result = await execute({ kind: 'delete-item', id: item.id });
  if (!result.ok) return;
  const step = result.words?.step;
  showToast({
    tone: 'plain',
    message: 'ui.toast.deleted',
    values: { label: item.label },
    undo: () => void undo(step),
    ...(step === undefined ? {} : { step }),
  });
}

/** Tells what was done to many, and offers to undo it. */
export function tellDone(words: StepWords): void {
  tell('done', words, { undo: () => void undo(words.step) });
}

/** One toast tells of the newest step: those before it, and what offered to undo the same step, go. */
function tell(
  way: 'undone' | 'redone' | 'done',
  { step, action, count, label }: StepWords,
  offer: { readonly undo?: () => void; readonly redo?: () => void },
): void {
  for (const toast of useToasts.getState().toasts) {
    if (toast.message === 'ui.step' || toast.step === step) closeToast(toast.id);
  }
  const values = { way, action, count, label };
  showToast({ tone: 'plain', message: 'ui.step', values, undo: null, step, ...offer });
}
