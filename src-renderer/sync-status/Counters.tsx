import type { SyncDetails } from '#shared/ipc/sync.ts';
import { useConventions, useTranslate } from '../i18n/speech.tsx';
import { Facts } from '../ui/Facts.tsx';

const counters = ['connections', 'reconnects', 'eventsReceived', 'errors', 'lists', 'pushes'] as const;

/** What happened since the app was started, in numbers. */
export function Counters({ metrics }: { metrics: SyncDetails['metrics'] }) {
  const t = useTranslate();
  const { locale } = useConventions();
  const number = new Intl.NumberFormat(locale);
  return (
    <details className="counters">
      <summary>{t('ui.sync.counters')}</summary>
      <Facts
        facts={counters.map((name) => ({
          name: t(`ui.sync.counter.${name}`),
          value: number.format(metrics[name]),
        }))}
      />
    </details>
  );
}
