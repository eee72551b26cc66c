import { otherThan, quickStart } from '#shared/domain/quick-start.ts';
import type { QuickTimer } from '#shared/domain/quick-timer.ts';
import { namedQuickTimer, quickTimerTitle } from '#shared/messages/quick-timer-words.ts';
import { execute } from '../commands.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useAppStore, useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { IconButton } from '../ui/IconButton.tsx';
import './quick-timers.css';

/** Timers that start with one press: the person's own ones, and those that were started last. */
export function QuickTimers() {
  const t = useTranslate();
  const settings = useProjection((projection) => projection.settings);
  const presets = settings.quickTimers.map((quick) => namedQuickTimer(t, quick));
  const recent = otherThan(settings.recentTimers, presets);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons */}
      <div className="quick-timers" role="group" aria-label={t('ui.timer.quick')}>
        {presets.map((quick, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two alike apart, and they hold no state
          <QuickTimerButton key={index} quick={quick} className="button" />
        ))}
        <IconButton
          icon="pencil"
          label={t('ui.presets.edit')}
          onClick={() => openPanel({ kind: 'quick-timers' })}
        />
      </div>
      {recent.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <div className="recent-timers" role="group" aria-label={t('ui.timer.recent')}>
          <span aria-hidden="true">{t('ui.timer.recent')}</span>
          {recent.map((quick) => (
            <QuickTimerButton
              key={`${quick.durationSeconds} ${quick.label}`}
              quick={quick}
              className="button small"
            />
          ))}
        </div>
      )}
    </>
  );
}

function QuickTimerButton({ quick, className }: { quick: QuickTimer; className: string }) {
  const t = useTranslate();
  const title = quickTimerTitle(t, quick);
  return (
    <button
      type="button"
      className={className}
      title={title}
      aria-label={t('ui.timer.quick-start', { title })}
      onClick={() => start(quick)}
    >
      <span>{title}</span>
    </button>
  );
}

function start(quick: QuickTimer): void {
  const items = useAppStore.getState().projection?.items.values() ?? [];
  void execute(quickStart(items, quick));
}
