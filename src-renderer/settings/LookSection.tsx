import { useTranslate } from '../i18n/speech.tsx';
import { Choice } from '../ui/fields/Choice.tsx';
import { Segments } from '../ui/fields/Segments.tsx';
import { Section } from './Section.tsx';
import { useSettings } from './use-settings.ts';

/** Language, theme, and how times are written. Languages are named in themselves, so that everybody finds theirs. */
export function LookSection() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  return (
    <Section title={t('ui.settings.look')}>
      <Choice
        label={t('ui.settings.language')}
        value={settings.language}
        options={[
          { id: 'system', text: t('ui.settings.system') },
          { id: 'en', text: 'English' },
          { id: 'pl', text: 'Polski' },
          { id: 'de', text: 'Deutsch' },
        ]}
        onChange={(language) => change({ language })}
      />
      <Segments
        label={t('ui.settings.theme')}
        value={settings.theme}
        options={[
          { id: 'system', text: t('ui.settings.system') },
          { id: 'light', text: t('ui.settings.light') },
          { id: 'dark', text: t('ui.settings.dark') },
        ]}
        onChange={(theme) => change({ theme })}
      />
      <Segments
        label={t('ui.settings.hour-cycle')}
        value={settings.hourCycle}
        options={[
          { id: 'system', text: t('ui.settings.system') },
          { id: '12', text: t('ui.settings.hours-12') },
          { id: '24', text: t('ui.settings.hours-24') },
        ]}
        onChange={(hourCycle) => change({ hourCycle })}
      />
    </Section>
  );
}
