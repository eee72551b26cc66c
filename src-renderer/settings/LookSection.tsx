import { useTranslate } from '../i18n/speech.tsx';
import { Segments } from '../ui/fields/Segments.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { useSettings } from './use-settings.ts';

/** How it looks. */
export function LookSection() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const options = [
    { id: 'system', text: t('ui.settings.system') },
    { id: 'light', text: t('ui.settings.light') },
    { id: 'dark', text: t('ui.settings.dark') },
  ] as const;
  return (
    <Section id="look" title={t('ui.settings.look')} resets={['theme']}>
      <Setting words={[t('ui.settings.theme'), ...options.map(({ text }) => text)]}>
        <Segments
          label={t('ui.settings.theme')}
          value={settings.theme}
          options={options}
          onChange={(theme) => change({ theme })}
        />
      </Setting>
    </Section>
  );
}
