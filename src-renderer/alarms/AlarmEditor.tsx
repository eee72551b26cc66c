import { useState } from 'react';
import type { StoredAlarm } from '#shared/domain/item.ts';
import { execute } from '../commands.ts';
import { useConventions, useTranslate } from '../i18n/speech.tsx';
import { RingOptions } from '../ring-options/RingOptions.tsx';
import { useProjection } from '../stores/app-store.ts';
import { isStoredAlarm } from '../stores/kinds.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { EditorForm } from '../ui/EditorForm.tsx';
import { TextInput } from '../ui/fields/TextInput.tsx';
import { WallTimeInput } from '../ui/fields/WallTimeInput.tsx';
import { type AlarmDraft, alarmCommand, alarmDraftOf, alarmProblems } from './alarm-draft.ts';
import { RepeatFields } from './RepeatFields.tsx';

/** Makes or edits an alarm; `id` null = a new one. */
export default function AlarmEditor({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useTranslate();
  const stored = useStoredAlarm(id);
  const [draft, setDraft] = useState(() => alarmDraftOf(stored));
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    const command = alarmCommand(draft, stored, t('ui.alarm.default-label'));
    if (command !== null && (await execute(command)).ok) onClose();
  };
  return (
    <Dialog title={t(id === null ? 'ui.alarm.new' : 'ui.alarm.edit')} onClose={onClose} keepsDraft>
      <EditorForm onSave={() => void save()} onCancel={onClose}>
        <AlarmFields draft={draft} tried={tried} onChange={setDraft} />
        <RingOptions itemType="alarm" ring={draft.ring} onChange={(ring) => setDraft({ ...draft, ring })} />
      </EditorForm>
    </Dialog>
  );
}

/** The alarm as it was when the editor opened: what arrives meanwhile must not change what a person is typing. */
function useStoredAlarm(id: string | null): StoredAlarm | null {
  const current = useProjection(({ items }) => (id === null ? undefined : items.get(id)));
  const [stored] = useState(current);
  return stored !== undefined && isStoredAlarm(stored) ? stored : null;
}

function AlarmFields(props: { draft: AlarmDraft; tried: boolean; onChange: (draft: AlarmDraft) => void }) {
  const { draft, tried, onChange } = props;
  const t = useTranslate();
  const { hourCycle } = useConventions();
  const problems = alarmProblems(draft);
  return (
    <>
      <WallTimeInput
        label={t('ui.alarm.time')}
        value={draft.alarmTime}
        hourCycle={hourCycle}
        error={tried && problems.alarmTime ? t(problems.alarmTime) : null}
        onChange={(alarmTime) => onChange({ ...draft, alarmTime })}
      />
      <TextInput
        label={t('ui.item.label')}
        value={draft.label}
        placeholder={t('ui.alarm.default-label')}
        error={problems.label ? t(problems.label) : null}
        onChange={(label) => onChange({ ...draft, label })}
      />
      <RepeatFields
        draft={draft}
        error={tried && problems.days ? t(problems.days) : null}
        onChange={onChange}
      />
    </>
  );
}
