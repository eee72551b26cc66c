import type { Occurrence } from '#shared/domain/occurrence.ts';
import { execute } from '../commands.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { ringKey } from '../stores/kinds.ts';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { minutesLate } from './shown-rings.ts';

/** One ring with its own buttons. */
export function RingCard({ ring }: { ring: Occurrence }) {
  const t = useTranslate();
  const { itemId, due } = ring;
  const key = ringKey(ring);
  const labelId = `ring-${key}`;
  const minutes = useProjection(({ settings }) => settings.snoozeMinutes);
  const snooze = (chosen: number) => void execute({ kind: 'snooze-ring', itemId, due, minutes: chosen });
  return (
    <li className="ring-card" data-ring={key}>
      <h2 id={labelId}>{ring.label}</h2>
      <RingWhen ring={ring} />
      <div className="ring-actions">
        <button
          type="button"
          className="button snooze"
          aria-describedby={labelId}
          onClick={() => snooze(minutes)}
        >
          {t('ring.snooze')} <small>{t('ui.duration.minutes', { count: minutes })}</small>
        </button>
        <SnoozeMenu onChoose={snooze} />
        <button
          type="button"
          className="button primary dismiss"
          aria-describedby={labelId}
          onClick={() => void execute({ kind: 'dismiss-ring', itemId, due })}
        >
          {t('ring.dismiss')}
        </button>
      </div>
    </li>
  );
}

function RingWhen({ ring }: { ring: Occurrence }) {
  const t = useTranslate();
  const formats = useFormats();
  const late = minutesLate(ring);
  const time = formats.time(ring.due);
  return (
    <p className="ring-when">
      {t(ring.itemType === 'alarm' ? 'ring.alarm' : 'ring.timer', { time })}
      {late > 0 && <strong className="ring-late">{t('ring.late', { count: late })}</strong>}
    </p>
  );
}
