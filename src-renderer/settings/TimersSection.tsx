import { useTranslate } from '../i18n/speech.tsx';
import { openPanel } from '../stores/panels.ts';
import { SwitchField } from '../ui/fields/SwitchField.tsx';
import { VolumeSlider } from '../ui/fields/VolumeSlider.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { useSettings } from './use-settings.ts';

/** The quick timers, and the countdown on top. */
export function TimersSection() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  return (
    <Section id="timers" title={t('ui.timers')} resets={['countdownOpacity', 'countdownClickThrough']}>
      <Setting words={[t('ui.presets'), t('ui.presets.edit')]}>
        <button type="button" className="button" onClick={() => openPanel({ kind: 'quick-timers' })}>
          {t('ui.presets.edit')}
        </button>
      </Setting>
      <Setting words={[t('ui.settings.countdown-opacity')]}>
        <VolumeSlider
          label={t('ui.settings.countdown-opacity')}
          value={settings.countdownOpacity}
          least={0.3}
          onChange={(countdownOpacity) => change({ countdownOpacity })}
        />
      </Setting>
      <Setting words={[t('ui.settings.click-through'), t('ui.settings.click-through-hint')]}>
        <SwitchField
          label={t('ui.settings.click-through')}
          hint={t('ui.settings.click-through-hint')}
          on={settings.countdownClickThrough}
          onChange={(countdownClickThrough) => change({ countdownClickThrough })}
        />
      </Setting>
    </Section>
  );
}
