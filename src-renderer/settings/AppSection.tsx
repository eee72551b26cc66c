import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Choice } from '../ui/fields/Choice.tsx';
import { SwitchField } from '../ui/fields/SwitchField.tsx';
import { Section } from './Section.tsx';
import { ShortcutField } from './ShortcutField.tsx';
import { useSettings } from './use-settings.ts';

/** How long the history can be kept; 0 = for ever. */
const KEEP_YEARS = [1, 2, 5, 10, 0];

/** How the app lives on this computer. */
export function AppSection() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const hasTray = useProjection(({ environment }) => environment.hasTray);
  const quickEntryShortcut = useProjection(({ environment }) => environment.quickEntryShortcut);
  const isRings = settings.quickEntryShortcut === settings.ringShortcut;
  return (
    <Section title={t('ui.settings.app')}>
      <SwitchField
        label={t('ui.settings.start-at-login')}
        hint={t('ui.settings.start-at-login-hint')}
        on={settings.startAtLogin}
        onChange={(startAtLogin) => change({ startAtLogin })}
      />
      <SwitchField
        label={t('ui.settings.close-to-tray')}
        hint={t(hasTray ? 'ui.settings.close-to-tray-hint' : 'ui.settings.no-tray-hint')}
        on={settings.closeToTray}
        onChange={(closeToTray) => change({ closeToTray })}
      />
      <Choice
        label={t('ui.settings.keep-history')}
        value={String(settings.keepHistoryYears)}
        options={[...new Set([...KEEP_YEARS, settings.keepHistoryYears])].map((years) => ({
          id: String(years),
          text: years === 0 ? t('ui.settings.keep-for-ever') : t('ui.settings.keep-years', { count: years }),
        }))}
        onChange={(years) => change({ keepHistoryYears: Number(years) })}
      />
      <p className="field-hint">{t('ui.settings.keep-history-hint')}</p>
      <ShortcutField
        label={t('ui.settings.quick-shortcut')}
        value={settings.quickEntryShortcut}
        hint={t('ui.settings.quick-shortcut-hint')}
        problem={
          quickEntryShortcut === 'taken'
            ? t(isRings ? 'ui.settings.shortcut-same' : 'ui.settings.shortcut-taken')
            : null
        }
        onChange={(quickEntryShortcut) => change({ quickEntryShortcut })}
      />
    </Section>
  );
}
