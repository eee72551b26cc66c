import type { NextRing as Next } from '#shared/ipc/snapshot.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { untilInWords } from '../i18n/durations.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { useNowUntil } from '../ui/use-now-until.ts';

/** What rings next and when, in large. */
export function NextRing() {
  const t = useTranslate();
  const next = useProjection((projection) => projection.next);
  const isRinging = useProjection(({ rings }) => rings.some(({ state }) => state.kind === 'ringing'));
  if (next !== null) return <Upcoming next={next} />;
  return (
    <div className="next-ring">
      <h1>{t(isRinging ? 'ui.next.ringing' : 'ui.next.none')}</h1>
      <p>{t(isRinging ? 'ui.next.ringing-hint' : 'ui.next.none-hint')}</p>
    </div>
  );
}

function Upcoming({ next }: { next: Next }) {
  const t = useTranslate();
  const formats = useFormats();
  const now = useNowUntil(next.due);
  const isTimer = useProjection(({ items }) => items.get(next.itemId)?.item.type === 'timer');
  return (
    <div className="next-ring">
      <h1>{t(headline(next, isTimer), { duration: untilInWords(t, next.due, now) })}</h1>
      <p>
        <span className="next-ring-label">{next.label}</span>
        <span className="next-ring-moment">{formats.moment(next.due, now)}</span>
      </p>
    </div>
  );
}

function headline(next: Next, isTimer: boolean): MessageKey {
  if (next.reason === 'snoozed') return 'ui.next.snoozed';
  return isTimer ? 'ui.next.timer' : 'ui.next.alarm';
}
