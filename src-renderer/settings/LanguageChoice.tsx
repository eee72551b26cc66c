import { useTranslate } from '../i18n/speech.tsx';
import { Choice } from '../ui/fields/Choice.tsx';
import { useSettings } from './use-settings.ts';

/** Languages are named in themselves, so that everybody finds theirs. */
export const LANGUAGE_NAMES = { en: 'English', pl: 'Polski', de: 'Deutsch' } as const;

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
        { id: 'en', text: LANGUAGE_NAMES.en },
        { id: 'pl', text: LANGUAGE_NAMES.pl },
        { id: 'de', text: LANGUAGE_NAMES.de },
      ]}
      onChange={(language) => change({ language })}
    />
  );
}
