import { useTranslate } from '../i18n/speech.tsx';
import { NumberInput } from '../ui/fields/NumberInput.tsx';
import { Section } from './Section.tsx';
import { ShortcutField } from './ShortcutField.tsx';
import { useSettings } from './use-settings.ts';

/** How long things last when something rings, and the key that brings it forward. */
export function RingSection() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  return (
    <Section title={t('ui.settings.ringing')}>
      <div className="field-grid">
        <NumberInput
          label={t('ui.settings.snooze')}
          value={settings.snoozeMinutes}
          min={1}
          max={60}
          onChange={(snoozeMinutes) => change({ snoozeMinutes })}
        />
        <NumberInput
          label={t('ui.settings.auto-silence')}
          value={settings.autoSilenceMinutes}
          min={1}
          max={120}
          onChange={(autoSilenceMinutes) => change({ autoSilenceMinutes })}
        />
        <NumberInput
          label={t('ui.settings.grace')}
          value={settings.graceMinutes}
          min={1}
          max={120}
          onChange={(graceMinutes) => change({ graceMinutes })}
        />
        <NumberInput
          label={t('ui.settings.keep-awake')}
          value={settings.keepAwakeMinutes}
          min={0}
          max={1_440}
          onChange={(keepAwakeMinutes) => change({ keepAwakeMinutes })}
        />
      </div>
      <p className="field-hint">{t('ui.settings.ringing-hint')}</p>
      <ShortcutField
        label={t('ui.settings.shortcut')}
        value={settings.ringShortcut}
        hint={t('ui.settings.shortcut-hint')}
        onChange={(ringShortcut) => change({ ringShortcut })}
      />
    </Section>
  );
}
