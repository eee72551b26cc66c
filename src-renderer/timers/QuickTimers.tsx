import { execute } from '../commands.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { useAppStore } from '../stores/app-store.ts';
import { timersOf } from '../stores/lists.ts';

const QUICK_MINUTES = [5, 10, 25] as const;

/** Timers that start with one press. */
export function QuickTimers() {
  const t = useTranslate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons
    <div className="quick-timers" role="group" aria-label={t('ui.timer.quick')}>
      {QUICK_MINUTES.map((minutes) => (
        <button
          key={minutes}
          type="button"
          className="button"
          aria-label={t('ui.timer.quick-start', { count: minutes })}
          onClick={() => startQuick(minutes, t('ui.timer.quick-label', { count: minutes }))}
        >
          {t('ui.duration.minutes', { count: minutes })}
        </button>
      ))}
    </div>
  );
}

/** Starts the idle timer an earlier press left behind, so that presses do not pile up timers; else makes one. */
function startQuick(minutes: number, label: string): void {
  const { projection } = useAppStore.getState();
  const durationSeconds = minutes * 60;
  const idle =
    projection &&
    timersOf(projection).find(
      ({ stored, view }) =>
        view.kind === 'idle' && view.seconds === durationSeconds && stored.item.label === label,
    );
  if (idle) void execute({ kind: 'start-timer', id: idle.stored.item.id });
  else void execute({ kind: 'create-timer', label, durationSeconds, start: true });
}
