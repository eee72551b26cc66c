import type { SyncDetails } from '#shared/ipc/sync.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { Section } from '../settings/Section.tsx';
import { useProjection } from '../stores/app-store.ts';
import { Facts } from '../ui/Facts.tsx';
import { useNow } from '../ui/use-now.ts';
import { agoInWords } from './ago.ts';
import { Counters } from './Counters.tsx';
import { RoundTrip } from './RoundTrip.tsx';
import { troubleWords } from './trouble-words.ts';

/** When the server was last heard, and when it is asked next. */
export function ConnectionFacts({ metrics }: { metrics: SyncDetails['metrics'] }) {
  const t = useTranslate();
  const formats = useFormats();
  const now = useNow('second');
  const isLive = useProjection(({ sync }) => sync.state.kind === 'live');
  const lastSyncAt = useProjection(({ sync }) => sync.lastSyncAt);
  const ago = (at: number | null) => (at === null ? t('ui.sync.unknown') : agoInWords(t, formats, at, now));
  const facts = [
    isLive && { name: t('ui.sync.since'), value: ago(metrics.lastConnectedAt) },
    { name: t('ui.sync.heartbeat'), value: ago(metrics.lastHeartbeatAt) },
    { name: t('ui.sync.last-sync'), value: ago(lastSyncAt) },
    metrics.nextListAt !== null && { name: t('ui.sync.next-list'), value: formats.time(metrics.nextListAt) },
    metrics.lastTrouble !== null && {
      name: t('ui.sync.trouble'),
      value: troubleWords(t, metrics.lastTrouble),
    },
    { name: t('ui.sync.round-trip'), value: <RoundTrip known={metrics.roundTripMs} /> },
  ];
  return (
    <Section title={t('ui.sync.connection')}>
      <Facts facts={facts.filter((fact) => fact !== false)} />
      <Counters metrics={metrics} />
    </Section>
  );
}
