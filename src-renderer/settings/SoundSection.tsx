import { useTranslate } from '../i18n/speech.tsx';
import { OutputChoice } from '../ring-options/OutputChoice.tsx';
import { SoundChoice } from '../ring-options/SoundChoice.tsx';
import { SoundTest } from '../ring-options/SoundTest.tsx';
import { NumberInput } from '../ui/fields/NumberInput.tsx';
import { VolumeSlider } from '../ui/fields/VolumeSlider.tsx';
import { Section } from './Section.tsx';
import { useSettings } from './use-settings.ts';

/** What rings where an item says nothing else. */
export function SoundSection() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const test = { sound: null, volume: null, outputDeviceId: null };
  return (
    <Section title={t('ui.settings.sound')}>
      <VolumeSlider
        label={t('ui.volume')}
        value={settings.volume}
        onChange={(volume) => change({ volume })}
      />
      <SoundChoice
        label={t('ui.settings.alarm-sound')}
        value={settings.alarmSound}
        follow={null}
        onChange={(name) => name !== null && change({ alarmSound: name })}
      />
      <SoundTest request={{ ...test, itemType: 'alarm' }} />
      <SoundChoice
        label={t('ui.settings.timer-sound')}
        value={settings.timerSound}
        follow={null}
        onChange={(name) => name !== null && change({ timerSound: name })}
      />
      <SoundTest request={{ ...test, itemType: 'timer' }} />
      <OutputChoice
        value={settings.outputDeviceId}
        owner="settings"
        onChange={(outputDeviceId) => change({ outputDeviceId })}
      />
      <NumberInput
        label={t('ui.settings.fade-in')}
        value={settings.fadeInSeconds}
        min={0}
        max={120}
        onChange={(fadeInSeconds) => change({ fadeInSeconds })}
      />
    </Section>
  );
}
