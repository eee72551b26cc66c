import { useConventions, useTranslate } from '../i18n/speech.tsx';
import { cancelExport, useExportProgress } from './export-store.ts';
import './export-progress.css';

/** How far a file is written, for one that takes longer than a moment, with a way to end it. */
export function ExportProgress() {
  const t = useTranslate();
  const { locale } = useConventions();
  const share = useExportProgress((state) => state.share);
  if (share === null) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <div className="export-progress">
      <span>{t('exchange.exporting', { percent })}</span>
      <button type="button" className="button small" onClick={cancelExport}>
        {t('ui.cancel')}
      </button>
      <progress aria-label={t('exchange.exporting', { percent: '' }).trim()} value={share} max={1} />
    </div>
  );
}
