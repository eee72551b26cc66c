import { LANGUAGE_IDS, LANGUAGE_NAMES } from '#shared/domain/languages.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Choice } from '../ui/fields/Choice.tsx';
import { useSettings } from './use-settings.ts';

/** The language of everything, or the system's. */
export function LanguageChoice() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  return (
    <Choice
      label={t('ui.settings.language')}
      value={settings.language}
      options={[
        { id: 'system', text: t('ui.settings.system') },
        ...LANGUAGE_IDS.map((id) => ({ id, text: LANGUAGE_NAMES[id] })),
      ]}
      onChange={(language) => change({ language })}
    />
  );
}
