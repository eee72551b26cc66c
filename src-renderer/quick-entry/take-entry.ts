import { entryCommand } from '#shared/quick-entry/entry-command.ts';
import { execute } from '../commands.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { undo } from '../steps/undo.ts';
import { useProjection } from '../stores/app-store.ts';
import { showToast } from '../stores/toasts.ts';
import { isSilenced } from './entry-words.ts';
import { loadGrammar, useReadEntry } from './use-entry.ts';

/** Makes what a text is understood as now, and offers to undo it. False = nothing was made. */
export function useTakeEntry(): (text: string) => Promise<boolean> {
  const t = useTranslate();
  const formats = useFormats();
  const pausedUntil = useProjection(({ settings }) => settings.pausedUntil);
  const read = useReadEntry();
  return async (text) => {
    const now = Date.now();
    const entry = read(await loadGrammar(), text, now);
    if (entry.kind === 'nothing') return false;
    const label = entry.label ?? t(`ui.${entry.kind}.default-label`);
    const result = await execute(entryCommand(entry, label));
    if (!result.ok) return false;
    const { step } = result;
    showToast({
      tone: 'plain',
      message: isSilenced(entry, pausedUntil) ? 'ui.toast.quick-paused' : 'ui.toast.quick',
      values: { label, moment: formats.moment(entry.next, now) },
      undo: () => void undo(step),
      ...(step === undefined ? {} : { step }),
    });
    return true;
  };
}
