import { useState } from 'react';
import type { StoreNotice as Notice } from '#shared/ipc/snapshot.ts';
import type { Translate } from '#shared/messages/translate.ts';
import type { Formats } from '../i18n/formats.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';

/** Tells that the store was damaged at start, what was kept, and where the damaged file lies. */
export function StoreNotice() {
  const t = useTranslate();
  const formats = useFormats();
  const notice = useProjection((projection) => projection.environment.storeNotice);
  const [read, setRead] = useState<Notice | null>(null);
  if (notice === null || notice === read) return null;
  return (
    <section className="notice" data-tone="warning" aria-labelledby="store-notice-title">
      <div className="notice-text">
        <h2 id="store-notice-title">{t('ui.store.title')}</h2>
        <p>{noticeText(t, formats, notice)}</p>
      </div>
      <button type="button" className="button" onClick={() => setRead(notice)}>
        {t('ui.store.read')}
      </button>
    </section>
  );
}

function noticeText(t: Translate, formats: Formats, notice: Notice): string {
  const file = notice.setAsideAs;
  if (notice.kind === 'started-empty') return t('ui.store.started-empty', { file });
  return t('ui.store.restored', { file, when: formats.moment(notice.backupTakenAt, Date.now()) });
}
