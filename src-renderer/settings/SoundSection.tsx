import { useTranslate } from '../i18n/speech.tsx';
import { OutputChoice } from '../ring-options/OutputChoice.tsx';
import { SoundChoice } from '../ring-options/SoundChoice.tsx';
import { SoundTest } from '../ring-options/SoundTest.tsx';
import { NumberInput } from '../ui/fields/NumberInput.tsx';
import { VolumeSlider } from '../ui/fields/VolumeSlider.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { useSettings } from './use-settings.ts';

const RESETS = ['volume', 'alarmSound', 'timerSound', 'outputDeviceId', 'fadeInSeconds'] as const;

/** What rings where an item says nothing else. */
export function SoundSection() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const test = { sound: null, volume: null, outputDeviceId: null };
  return (
    <Section id="sound" title={t('ui.settings.sound')} resets={RESETS}>
      <Setting words={[t('ui.volume')]}>
        <VolumeSlider
          label={t('ui.volume')}
          value={settings.volume}
          onChange={(volume) => change({ volume })}
        />
      </Setting>
      <Setting words={[t('ui.settings.alarm-sound')]}>
        <SoundChoice
          label={t('ui.settings.alarm-sound')}
          value={settings.alarmSound}
          follow={null}
          onChange={(name) => name !== null && change({ alarmSound: name })}
        />
        <SoundTest request={{ ...test, itemType: 'alarm' }} />
      </Setting>
      <Setting words={[t('ui.settings.timer-sound')]}>
        <SoundChoice
          label={t('ui.settings.timer-sound')}
          value={settings.timerSound}
          follow={null}
          onChange={(name) => name !== null && change({ timerSound: name })}
        />
        <SoundTest request={{ ...test, itemType: 'timer' }} />
      </Setting>
      <Setting words={[t('ui.output')]}>
        <OutputChoice
          value={settings.outputDeviceId}
          owner="settings"
          onChange={(outputDeviceId) => change({ outputDeviceId })}
        />
      </Setting>
      <Setting words={[t('ui.settings.fade-in')]}>
        <NumberInput
          label={t('ui.settings.fade-in')}
          value={settings.fadeInSeconds}
          min={0}
          max={120}
          onChange={(fadeInSeconds) => change({ fadeInSeconds })}
        />
      </Setting>
    </Section>
  );
}
