import { useTranslate } from '../i18n/speech.tsx';
import { DayToggles } from '../ui/fields/DayToggles.tsx';
import { Segments } from '../ui/fields/Segments.tsx';
import type { AlarmDraft } from './alarm-draft.ts';

/** When an alarm repeats, and on which days if they are chosen one by one. */
export function RepeatFields(props: {
  draft: AlarmDraft;
  error: string | null;
  onChange: (draft: AlarmDraft) => void;
}) {
  const { draft, error, onChange } = props;
  const t = useTranslate();
  return (
    <>
      <Segments
        label={t('ui.repeat')}
        value={draft.recurrence}
        options={[
          { id: 'once', text: t('ui.repeat.once') },
          { id: 'daily', text: t('ui.repeat.daily') },
          { id: 'weekdays', text: t('ui.repeat.weekdays') },
          { id: 'weekends', text: t('ui.repeat.weekends') },
          { id: 'weekly', text: t('ui.repeat.weekly') },
        ]}
        onChange={(recurrence) => onChange({ ...draft, recurrence })}
      />
      {draft.recurrence === 'weekly' && (
        <DayToggles
          label={t('ui.repeat.days')}
          days={draft.days}
          error={error}
          onChange={(days) => onChange({ ...draft, days })}
        />
      )}
    </>
  );
}
