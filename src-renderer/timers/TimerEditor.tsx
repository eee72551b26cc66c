import { useState } from 'react';
import type { StoredTimer } from '#shared/domain/item.ts';
import { execute } from '../commands.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { RingOptions } from '../ring-options/RingOptions.tsx';
import { useProjection } from '../stores/app-store.ts';
import { isStoredTimer } from '../stores/kinds.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { EditorForm } from '../ui/EditorForm.tsx';
import { SwitchField } from '../ui/fields/SwitchField.tsx';
import { TextInput } from '../ui/fields/TextInput.tsx';
import { DurationFields } from './DurationFields.tsx';
import { timerCommand, timerDraftOf, timerProblems } from './timer-draft.ts';

/** Makes or edits a timer; `id` null = a new one. */
export default function TimerEditor({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useTranslate();
  const stored = useStoredTimer(id);
  const [draft, setDraft] = useState(() => timerDraftOf(stored));
  const problems = timerProblems(draft);
  const save = async () => {
    const command = timerCommand(draft, stored, t('ui.timer.default-label'));
    if (command !== null && (await execute(command)).ok) onClose();
  };
  return (
    <Dialog title={t(id === null ? 'ui.timer.new' : 'ui.timer.edit')} onClose={onClose} keepsDraft>
      <EditorForm onSave={() => void save()} onCancel={onClose}>
        <DurationFields draft={draft} error={problems.duration && t(problems.duration)} onChange={setDraft} />
        <TextInput
          label={t('ui.item.label')}
          value={draft.label}
          placeholder={t('ui.timer.default-label')}
          error={problems.label && t(problems.label)}
          onChange={(label) => setDraft({ ...draft, label })}
        />
        <SwitchField
          label={t('ui.repeat')}
          hint={t('ui.timer.repeat-hint')}
          on={draft.repeat}
          onChange={(repeat) => setDraft({ ...draft, repeat })}
        />
        {stored === null && (
          <SwitchField
            label={t('ui.timer.start-now')}
            on={draft.start}
            onChange={(start) => setDraft({ ...draft, start })}
          />
        )}
        <RingOptions itemType="timer" ring={draft.ring} onChange={(ring) => setDraft({ ...draft, ring })} />
      </EditorForm>
    </Dialog>
  );
}

/** The timer as it was when the editor opened: what arrives meanwhile must not change what a person is typing. */
function useStoredTimer(id: string | null): StoredTimer | null {
  const current = useProjection(({ items }) => (id === null ? undefined : items.get(id)));
  const [stored] = useState(current);
  return stored !== undefined && isStoredTimer(stored) ? stored : null;
}
