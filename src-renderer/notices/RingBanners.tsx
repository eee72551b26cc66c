import type { Occurrence } from '#shared/domain/occurrence.ts';
import { execute } from '../commands.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { ringKey } from '../stores/kinds.ts';
import { Icon } from '../ui/icons.tsx';
import { useNow } from '../ui/use-now.ts';

/** Everything that rings or is snoozed, to be answered from the main window too. */
export function RingBanners() {
  const t = useTranslate();
  const rings = useProjection((projection) => projection.rings);
  if (rings.length === 0) return null;
  return (
    <section className="ring-banners" aria-label={t('ui.rings')}>
      {rings.map((ring) => (
        <RingBanner key={ringKey(ring)} ring={ring} />
      ))}
    </section>
  );
}

function RingBanner({ ring }: { ring: Occurrence }) {
  const t = useTranslate();
  const isRinging = ring.state.kind === 'ringing';
  const { itemId, due } = ring;
  const titleId = `banner-${ringKey(ring)}`;
  return (
    <div className="ring-banner" data-state={ring.state.kind}>
      <Icon name="bell" />
      <p className="ring-banner-text" id={titleId}>
        <strong>{ring.label}</strong> <RingMoment ring={ring} />
      </p>
      <div className="actions">
        {isRinging && (
          <button
            type="button"
            className="button"
            aria-describedby={titleId}
            onClick={() => void execute({ kind: 'snooze-ring', itemId, due })}
          >
            {t('ring.snooze')}
          </button>
        )}
        <button
          type="button"
          className="button primary"
          aria-describedby={titleId}
          onClick={() => void execute({ kind: 'dismiss-ring', itemId, due })}
        >
          {t('ring.dismiss')}
        </button>
      </div>
    </div>
  );
}

function RingMoment({ ring }: { ring: Occurrence }) {
  const t = useTranslate();
  const formats = useFormats();
  const now = useNow('minute');
  if (ring.state.kind === 'snoozed') return t('ui.ring.snoozed', { time: formats.time(ring.state.until) });
  return t('ui.ring.ringing', { moment: formats.moment(ring.due, now) });
}
