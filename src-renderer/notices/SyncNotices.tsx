import { useMemo } from 'react';
import { bridge } from '../bridge.ts';
import { tellFailure } from '../commands.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { noticeGroups } from './notice-groups.ts';
import { RestoreButton } from './RestoreButton.tsx';

/** What other devices did to this one's items, and the way to have them back. */
export function SyncNotices() {
  const t = useTranslate();
  const notices = useProjection(({ sync }) => sync.notices);
  const groups = useMemo(() => noticeGroups(notices), [notices]);
  if (notices.length === 0) return null;
  const many = groups.deletedWithMany;
  return (
    <section className="notice" data-tone="warning" aria-labelledby="sync-notices-title">
      <div className="notice-text">
        <h2 id="sync-notices-title">{t('ui.notice.title')}</h2>
        <ul className="notice-list">
          {many.length > 0 && (
            <li>
              {t('ui.notice.deleted-many', { count: many.length })}
              <RestoreButton itemIds={many.map(({ itemId }) => itemId)} label={null} />
            </li>
          )}
          {groups.deleted.map(({ itemId, label }) => (
            <li key={itemId}>
              {t('ui.notice.deleted', { label })}
              <RestoreButton itemIds={[itemId]} label={label} />
            </li>
          ))}
          {groups.kept.map(({ itemId, label }) => (
            <li key={itemId}>{t('ui.notice.kept', { label })}</li>
          ))}
          {groups.programEdits > 0 && <li>{t('ui.notice.program', { count: groups.programEdits })}</li>}
        </ul>
      </div>
      <button type="button" className="button" onClick={() => void markSeen()}>
        {t('ui.notice.seen')}
      </button>
    </section>
  );
}

async function markSeen(): Promise<void> {
  try {
    await bridge.request('sync:notices-seen', undefined);
  } catch {
    tellFailure('refused');
  }
}
