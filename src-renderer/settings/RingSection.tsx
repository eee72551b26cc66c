import type { MessageKey } from '#shared/messages/catalogue.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { doNotDisturbOptions } from '../ring-options/do-not-disturb-options.ts';
import { Choice } from '../ui/fields/Choice.tsx';
import { NumberInput } from '../ui/fields/NumberInput.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { ShortcutField } from './ShortcutField.tsx';
import { useSettings } from './use-settings.ts';

/** The lengths of time of a ring, each with its bounds in minutes. */
const lengths = [
  { key: 'snoozeMinutes', label: 'ui.settings.snooze', min: 1, max: 60 },
  { key: 'autoSilenceMinutes', label: 'ui.settings.auto-silence', min: 1, max: 120 },
  { key: 'graceMinutes', label: 'ui.settings.grace', min: 1, max: 120 },
  { key: 'keepAwakeMinutes', label: 'ui.settings.keep-awake', min: 0, max: 1_440 },
] as const satisfies readonly { key: string; label: MessageKey; min: number; max: number }[];

const RESETS = [...lengths.map(({ key }) => key), 'doNotDisturb', 'ringShortcut'] as const;

/** How long things last when something rings, and the key that brings it forward. */
export function RingSection() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  return (
    <Section id="ringing" title={t('ui.settings.ringing')} resets={RESETS}>
      <div className="field-grid">
        {lengths.map(({ key, label, min, max }) => (
          <Setting key={key} words={[t(label), t('ui.settings.ringing-hint')]}>
            <NumberInput
              label={t(label)}
              value={settings[key]}
              min={min}
              max={max}
              onChange={(value) => change({ [key]: value })}
            />
          </Setting>
        ))}
      </div>
      <p className="field-hint">{t('ui.settings.ringing-hint')}</p>
      <Setting words={[t('ui.do-not-disturb'), t('ui.do-not-disturb.hint')]}>
        <Choice
          label={t('ui.do-not-disturb')}
          value={settings.doNotDisturb}
          options={doNotDisturbOptions(t)}
          onChange={(doNotDisturb) => change({ doNotDisturb })}
        />
        <p className="field-hint">{t('ui.do-not-disturb.hint')}</p>
      </Setting>
      <Setting words={[t('ui.settings.shortcut'), t('ui.settings.shortcut-hint')]}>
        <ShortcutField
          label={t('ui.settings.shortcut')}
          value={settings.ringShortcut}
          hint={t('ui.settings.shortcut-hint')}
          onChange={(ringShortcut) => change({ ringShortcut })}
        />
      </Setting>
    </Section>
  );
}
