import { useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { ExportProgress } from '../exchange/ExportProgress.tsx';
import { useConventions, useTranslate } from '../i18n/speech.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Segments } from '../ui/fields/Segments.tsx';
import { useMedia } from '../ui/use-media.ts';
import { HistoryActions } from './HistoryActions.tsx';
import { HistoryCharts } from './HistoryCharts.tsx';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryList } from './HistoryList.tsx';
import { type HistoryChoice, NO_CHOICE } from './history-choice.ts';
import { useHistory } from './history-store.ts';
import { useFreshHistory } from './use-fresh-history.ts';
import '../ui/fields/fields.css';
import './history.css';

/** Where list and charts no longer have room beside each other. */
const NARROW = '(max-width: 58em)';

/** What rang, when, how late, and how it ended. */
export default function HistoryPage() {
  const { locale } = useConventions();
  useFreshHistory();
  const overview = useHistory((state) => state.overview);
  const choice = useHistory((state) => state.choice);
  const failed = useHistory((state) => state.failed);
  return (
    <I18nProvider locale={locale}>
      <div className="history">
        {failed ? <Failed /> : overview && <Told count={overview.count} choice={choice} />}
      </div>
    </I18nProvider>
  );
}

function Told({ count, choice }: { count: number; choice: HistoryChoice }) {
  const t = useTranslate();
  const isNarrow = useMedia(NARROW);
  const [view, setView] = useState<'list' | 'charts'>('list');
  const isUnfiltered = Object.entries(NO_CHOICE).every(
    ([key, value]) => choice[key as keyof HistoryChoice] === value,
  );
  if (count === 0 && isUnfiltered) {
    return <EmptyState icon="bell" title={t('ui.history.empty')} hint={t('ui.history.empty-hint')} />;
  }
  return (
    <>
      <div className="history-bar">
        <HistoryFilters />
        <HistoryActions />
      </div>
      <ExportProgress />
      {isNarrow && (
        <Segments
          label={t('ui.history.view')}
          value={view}
          options={[
            { id: 'list', text: t('ui.history.rings') },
            { id: 'charts', text: t('ui.history.charts') },
          ]}
          onChange={setView}
        />
      )}
      <Found count={count} view={isNarrow ? view : 'both'} />
    </>
  );
}

function Found({ count, view }: { count: number; view: 'list' | 'charts' | 'both' }) {
  const t = useTranslate();
  const summary = useHistory(({ overview }) => overview?.summary);
  if (count === 0) {
    return (
      <EmptyState icon="question" title={t('ui.history.no-match')} hint={t('ui.history.no-match-hint')} />
    );
  }
  return (
    <div className="history-body" data-view={view}>
      {view !== 'charts' && (
        <section className="list" aria-label={t('ui.history.rings')}>
          <p className="history-count" role="status">
            {t('ui.history.count', { count })}
          </p>
          <HistoryList />
        </section>
      )}
      {view !== 'list' && summary && <HistoryCharts summary={summary} />}
    </div>
  );
}

function Failed() {
  const t = useTranslate();
  return <EmptyState icon="warning" title={t('ui.history.failed')} hint={t('ui.history.failed-hint')} />;
}
