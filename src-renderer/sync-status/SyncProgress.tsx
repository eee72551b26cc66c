import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { LongWork } from '../ui/LongWork.tsx';
import { holdSync } from './hold-sync.ts';
import { progressWords } from './status-words.ts';

/** How far a long list or queue is, with a way to stop it for now. */
export function SyncProgress() {
  const t = useTranslate();
  const progress = useProjection(({ sync }) => sync.progress);
  if (progress === null) return null;
  const label = t('ui.sync.progress-label');
  return (
    <LongWork
      text={`${label}: ${progressWords(t, progress)}`}
      label={label}
      share={progress.total === 0 ? null : progress.done / progress.total}
      end={{ text: t('ui.sync.hold'), run: () => void holdSync(true) }}
    />
  );
}
