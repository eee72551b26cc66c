import { useTranslate } from '../i18n/speech.tsx';
import { Choice } from '../ui/fields/Choice.tsx';
import { Setting } from './Setting.tsx';
import { useSettings } from './use-settings.ts';

/** How many years the history can be kept; 0 = for ever. */
const KEEP_YEARS = [1, 2, 5, 10, 0];

export function KeepHistorySetting() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const label = t('ui.settings.keep-history');
  const hint = t('ui.settings.keep-history-hint');
  const options = [...new Set([...KEEP_YEARS, settings.keepHistoryYears])].map((years) => ({
    id: String(years),
    text: years === 0 ? t('ui.settings.keep-for-ever') : t('ui.settings.keep-years', { count: years }),
  }));
  return (
    <Setting words={[label, hint, t('ui.history')]}>
      <Choice
        label={label}
        value={String(settings.keepHistoryYears)}
        options={options}
        onChange={(years) => change({ keepHistoryYears: Number(years) })}
      />
      <p className="field-hint">{hint}</p>
    </Setting>
  );
}
