import { useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { Icon } from '../ui/icons.tsx';
import { statusCount, statusIcons, statusLevel } from './status-words.ts';

/** How sync stands, in a picture and words, beside "Will it wake me?"; opens the panel. */
export function SyncStatus() {
  const t = useTranslate();
  const sync = useProjection((projection) => projection.sync);
  const count = statusCount(t, sync);
  const words = t(`ui.sync.state.${sync.state.kind}`);
  return (
    <div className="sync-status-place">
      <button
        type="button"
        className="sync-status"
        data-level={statusLevel(sync)}
        data-state={sync.state.kind}
        onClick={() => openPanel({ kind: 'sync' })}
      >
        <Icon name={statusIcons[sync.state.kind]} />
        <span>
          <span className="wake-question">
            <span className="sync-title">{t('ui.sync.short')}</span>
            {count !== null && <span className="sync-count">{count}</span>}
          </span>{' '}
          <span className="wake-answer">{words}</span>
        </span>
        {sync.progress !== null && <ProgressLine progress={sync.progress} />}
      </button>
      {/* Only the state is announced: a draining queue would be read out number by number. */}
      <span className="unseen" role="status">
        {sync.state.kind !== 'signed-out' && `${t('ui.sync.short')}: ${words}`}
      </span>
    </div>
  );
}

/** Beside words that say the same. */
function ProgressLine({ progress }: { progress: { done: number; total: number } }) {
  const { done, total } = progress;
  return <progress aria-hidden="true" {...(total === 0 ? {} : { value: done, max: total })} />;
}
