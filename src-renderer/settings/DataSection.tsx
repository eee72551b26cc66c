import { useState } from 'react';
import type { ExportFormat, ExportResult } from '#shared/ipc/exchange.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { bridge } from '../bridge.ts';
import { ExportProgress } from '../exchange/ExportProgress.tsx';
import { exportBegins, useExportProgress } from '../exchange/export-store.ts';
import { beginImport } from '../exchange/import-store.ts';
import { useOldClientFound } from '../exchange/use-old-client-found.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { Section } from './Section.tsx';
import { Setting } from './Setting.tsx';

/** Everything into a file, and back. */
export function DataSection() {
  const t = useTranslate();
  const hasOldClient = useOldClientFound();
  const { told, exportAs } = useExport();
  return (
    <Section id="data" title={t('exchange.title')}>
      <Setting words={[t('exchange.export'), t('exchange.export-calendar'), t('exchange.hint')]}>
        <div className="actions">
          <button type="button" className="button" onClick={() => exportAs('json')}>
            {t('exchange.export')}
          </button>
          <button type="button" className="button" onClick={() => exportAs('ical')}>
            {t('exchange.export-calendar')}
          </button>
        </div>
        <p className="field-hint">{t('exchange.hint')}</p>
        <ExportProgress />
        <p role="status">{told}</p>
      </Setting>
      <Setting words={[t('exchange.import'), t('exchange.import-old'), t('exchange.import-hint')]}>
        <div className="actions">
          <button type="button" className="button" onClick={() => void beginImport('file')}>
            {t('exchange.import')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void beginImport(hasOldClient ? 'old-client' : 'old-client-folder')}
          >
            {t(hasOldClient ? 'exchange.import-old' : 'exchange.import-old-folder')}
          </button>
        </div>
        <p className="field-hint">{t('exchange.import-hint')}</p>
      </Setting>
      <RestoreBackup />
    </Section>
  );
}

function useExport() {
  const t = useTranslate();
  const [told, setTold] = useState('');
  const exportAs = async (format: ExportFormat) => {
    setTold('');
    exportBegins();
    const result = await bridge
      .request('exchange:export', { format })
      .catch((): ExportResult => ({ ok: false, reason: 'failed' }));
    setTold(exportInWords(t, result));
  };
  return { told, exportAs: (format: ExportFormat) => void exportAs(format) };
}

function exportInWords(t: Translate, result: ExportResult): string {
  if (!result.ok) return failureInWords(t, result.reason);
  const { name, alarms, timers, leftOut } = result;
  const done = t('exchange.exported', { name, alarms, timers });
  return leftOut === 0 ? done : `${done} ${t('exchange.left-out', { count: leftOut })}`;
}

/** Whoever closes the system's dialog knows that they did. */
function failureInWords(t: Translate, reason: Extract<ExportResult, { ok: false }>['reason']): string {
  if (reason !== 'cancelled') return t(`exchange.write.${reason}`);
  return useExportProgress.getState().wasCancelled ? t('exchange.export-cancelled') : '';
}
