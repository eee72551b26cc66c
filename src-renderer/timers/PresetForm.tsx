import { type FormEvent, useState } from 'react';
import { MAX_QUICK_TIMERS, type QuickTimer } from '#shared/domain/quick-timer.ts';
import { quickTimerTitle } from '#shared/messages/quick-timer-words.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { TextInput } from '../ui/fields/TextInput.tsx';
import { DurationFields } from './DurationFields.tsx';
import { type Preset, presetDraftOf, presetOf, presetProblems } from './presets.ts';

/** Adds a quick timer, or changes the one that is `edited`. What is wrong with it is told once it was to be saved. */
export function PresetForm(props: {
  edited: Preset | null;
  presets: readonly Preset[];
  onSave: (quick: QuickTimer) => void;
  onCancel: () => void;
}) {
  const { edited, presets, onSave, onCancel } = props;
  const t = useTranslate();
  const [draft, setDraft] = useState(() => presetDraftOf(edited?.quick ?? null));
  const [tried, setTried] = useState(false);
  const others = presets.filter(({ key }) => key !== edited?.key).map(({ quick }) => quick);
  const problems = presetProblems(draft, others);
  if (edited === null && presets.length >= MAX_QUICK_TIMERS) {
    return <p className="field-hint">{t('ui.presets.full', { count: MAX_QUICK_TIMERS })}</p>;
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.label === null && problems.duration === null) onSave(presetOf(draft));
  };
  const told = (problem: typeof problems.label) => (tried && problem !== null ? t(problem) : null);
  return (
    <form onSubmit={submit} noValidate>
      <fieldset className="fieldset preset-form">
        <legend>
          {edited === null
            ? t('ui.presets.add')
            : t('ui.presets.change', { title: quickTimerTitle(t, edited.quick) })}
        </legend>
        <TextInput
          label={t('ui.presets.name')}
          value={draft.label}
          placeholder={t('ui.presets.name-hint')}
          error={told(problems.label)}
          onChange={(label) => setDraft({ ...draft, label })}
        />
        <DurationFields
          draft={draft}
          error={told(problems.duration)}
          autoFocus={edited !== null}
          onChange={setDraft}
        />
        <div className="preset-buttons">
          {edited !== null && (
            <button type="button" className="button" onClick={onCancel}>
              {t('ui.cancel')}
            </button>
          )}
          <button type="submit" className="button">
            {t(edited === null ? 'ui.presets.add-button' : 'ui.presets.apply')}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
