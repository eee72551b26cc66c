import { useConventions, useTranslate } from '../i18n/speech.tsx';
import { LongWork } from '../ui/LongWork.tsx';
import { cancelExport, useExportProgress } from './export-store.ts';

/** How far a file is written, for one that takes longer than a moment. */
export function ExportProgress() {
  const t = useTranslate();
  const { locale } = useConventions();
  const share = useExportProgress((state) => state.share);
  if (share === null) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <LongWork
      text={t('exchange.exporting', { percent })}
      label={t('exchange.exporting', { percent: '' }).trim()}
      share={share}
      end={{ text: t('ui.cancel'), run: cancelExport }}
    />
  );
}
