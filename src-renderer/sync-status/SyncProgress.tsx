import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { holdSync } from './hold-sync.ts';
import { progressWords } from './status-words.ts';

/** How far a long list or queue is, as a bar and in words. */
export function SyncProgress() {
  const t = useTranslate();
  const progress = useProjection(({ sync }) => sync.progress);
  if (progress === null) return null;
  const { done, total } = progress;
  return (
    <div className="sync-progress">
      <span>
        {t('ui.sync.progress-label')}: {progressWords(t, progress)}
      </span>
      <button type="button" className="button small" onClick={() => void holdSync(true)}>
        {t('ui.sync.hold')}
      </button>
      <progress
        aria-label={t('ui.sync.progress-label')}
        {...(total === 0 ? {} : { value: done, max: total })}
      />
    </div>
  );
}
