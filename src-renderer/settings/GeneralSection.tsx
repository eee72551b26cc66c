import { LANGUAGE_NAMES } from '#shared/domain/languages.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Segments } from '../ui/fields/Segments.tsx';
import { SwitchField } from '../ui/fields/SwitchField.tsx';
import { KeepHistorySetting } from './KeepHistorySetting.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';
import { ShortcutField } from './ShortcutField.tsx';
import { useSettings } from './use-settings.ts';

const RESETS = [
  'language',
  'hourCycle',
  'firstDay',
  'startAtLogin',
  'closeToTray',
  'quickEntryShortcut',
  'keepHistoryYears',
] as const;

/** Language, how times and weeks are written, and how the app lives on this computer. */
export function GeneralSection() {
  const t = useTranslate();
  return (
    <Section id="general" title={t('ui.settings.general')} resets={RESETS}>
      <LanguageSetting />
      <HourCycleSetting />
      <FirstDaySetting />
      <StartAtLoginSetting />
      <CloseToTraySetting />
      <QuickEntryShortcutSetting />
      <KeepHistorySetting />
    </Section>
  );
}

function LanguageSetting() {
  const t = useTranslate();
  return (
    <Setting words={[t('ui.settings.language'), 'Language', ...Object.values(LANGUAGE_NAMES)]}>
      <LanguageChoice />
    </Setting>
  );
}

function HourCycleSetting() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const options = [
    { id: 'system', text: t('ui.settings.system') },
    { id: '12', text: t('ui.settings.hours-12') },
    { id: '24', text: t('ui.settings.hours-24') },
  ] as const;
  return (
    <Setting words={[t('ui.settings.hour-cycle'), ...options.map(({ text }) => text)]}>
      <Segments
        label={t('ui.settings.hour-cycle')}
        value={settings.hourCycle}
        options={options}
        onChange={(hourCycle) => change({ hourCycle })}
      />
    </Setting>
  );
}

function FirstDaySetting() {
  const t = useTranslate();
  const formats = useFormats();
  const { settings, change } = useSettings();
  const days = (['1', '6', '0'] as const).map((id) => ({ id, text: formats.weekday(Number(id), 'long') }));
  return (
    <Setting words={[t('ui.settings.first-day'), ...days.map(({ text }) => text)]}>
      <Segments
        label={t('ui.settings.first-day')}
        value={settings.firstDay}
        options={[{ id: 'system', text: t('ui.settings.system') }, ...days]}
        onChange={(firstDay) => change({ firstDay })}
      />
    </Setting>
  );
}

function StartAtLoginSetting() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const words = { label: t('ui.settings.start-at-login'), hint: t('ui.settings.start-at-login-hint') };
  return (
    <Setting words={Object.values(words)}>
      <SwitchField
        {...words}
        on={settings.startAtLogin}
        onChange={(startAtLogin) => change({ startAtLogin })}
      />
    </Setting>
  );
}

function CloseToTraySetting() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const hasTray = useProjection(({ environment }) => environment.hasTray);
  const words = {
    label: t('ui.settings.close-to-tray'),
    hint: t(hasTray ? 'ui.settings.close-to-tray-hint' : 'ui.settings.no-tray-hint'),
  };
  return (
    <Setting words={Object.values(words)}>
      <SwitchField {...words} on={settings.closeToTray} onChange={(closeToTray) => change({ closeToTray })} />
    </Setting>
  );
}

function QuickEntryShortcutSetting() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const state = useProjection(({ environment }) => environment.quickEntryShortcut);
  const isRings = settings.quickEntryShortcut === settings.ringShortcut;
  const problem = t(isRings ? 'ui.settings.shortcut-same' : 'ui.settings.shortcut-taken');
  const words = { label: t('ui.settings.quick-shortcut'), hint: t('ui.settings.quick-shortcut-hint') };
  return (
    <Setting words={Object.values(words)}>
      <ShortcutField
        {...words}
        value={settings.quickEntryShortcut}
        problem={state === 'taken' ? problem : null}
        onChange={(quickEntryShortcut) => change({ quickEntryShortcut })}
      />
    </Setting>
  );
}
