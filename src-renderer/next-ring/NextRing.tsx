import type { NextRing as Next } from '#shared/ipc/snapshot.ts';
import type { MessageKey } from '#shared/messages/catalogue.ts';
import { untilInWords } from '../i18n/durations.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { useProjection } from '../stores/app-store.ts';
import { useNowUntil } from '../ui/use-now-until.ts';

const TEXTS = {
  ringing: ['ui.next.ringing', 'ui.next.ringing-hint'],
  paused: ['ui.next.paused', 'ui.next.paused-hint'],
  none: ['ui.next.none', 'ui.next.none-hint'],
} as const satisfies Record<string, readonly [MessageKey, MessageKey]>;

/** What rings next and when, in large. */
export function NextRing() {
  const t = useTranslate();
  const next = useProjection((projection) => projection.next);
  const isRinging = useProjection(({ rings }) => rings.some(({ state }) => state.kind === 'ringing'));
  const isPaused = useProjection(({ settings }) => settings.pausedUntil !== null);
  if (next !== null) return <Upcoming next={next} />;
  const [headline, hint] = TEXTS[isRinging ? 'ringing' : isPaused ? 'paused' : 'none'];
  return (
    <div className="next-ring">
      <h1>{t(headline)}</h1>
      <p>{t(hint)}</p>
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
      <h1>{t(upcomingHeadline(next, isTimer), { duration: untilInWords(t, next.due, now) })}</h1>
      <p>
        <span className="next-ring-label">{next.label}</span>
        <span className="next-ring-moment">{formats.moment(next.due, now)}</span>
      </p>
    </div>
  );
}

function upcomingHeadline(next: Next, isTimer: boolean): MessageKey {
  if (next.reason === 'snoozed') return 'ui.next.snoozed';
  return isTimer ? 'ui.next.timer' : 'ui.next.alarm';
}
