import { execute } from '../commands.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { Icon } from '../ui/icons.tsx';
import './pause.css';

/** Tells as long as all alarms are paused, until when, and ends it. */
export function PausedBanner() {
  const t = useTranslate();
  const formats = useFormats();
  const until = useProjection(({ settings }) => settings.pausedUntil);
  if (until === null) return null;
  const text =
    until === 'forever' ? t('ui.pause.forever') : t('ui.pause.until', { date: formats.date(until) });
  return (
    <section className="notice paused" aria-label={t('ui.pause.label')}>
      <Icon name="moon" />
      <div className="notice-text" role="status">
        <p className="strong-text">{text}</p>
        <p>{t('ui.pause.timers-ring')}</p>
      </div>
      <div className="actions">
        <button
          type="button"
          className="button primary"
          onClick={() => void execute({ kind: 'resume-alarms' })}
        >
          {t('ui.pause.end')}
        </button>
        <button type="button" className="button quiet" onClick={() => openPanel({ kind: 'pause' })}>
          {t('ui.pause.change')}
        </button>
      </div>
    </section>
  );
}
