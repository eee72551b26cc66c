import { lazy, Suspense } from 'react';
import { assertNever } from '#shared/assert-never.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { Lists } from '../Lists.tsx';
import { TabBar } from '../ui/TabBar.tsx';
import { useMedia } from '../ui/use-media.ts';
import { type PageId, showList, showPage, usePage } from './page-store.ts';
import { pageTabs, TAB_TEXTS, type TabId } from './page-tabs.ts';

// Loaded when first shown: the window's first paint is the lists.
const DayPage = lazy(() => import('../day/DayPage.tsx'));
const HistoryPage = lazy(() => import('../history/HistoryPage.tsx'));

/** Where two columns no longer have room; in `em`, so that a zoomed window counts as a narrow one. */
const NARROW = '(max-width: 44em)';

/** The main window's pages behind their tabs. */
export function Pages() {
  const t = useTranslate();
  const isNarrow = useMedia(NARROW);
  const { page, list } = usePage();
  const tabs = pageTabs(isNarrow);
  const chosen: TabId = page === 'lists' && isNarrow ? list : page;
  const content = <Suspense>{pageContent(page, isNarrow)}</Suspense>;
  if (tabs.length === 0) return content;
  return (
    <>
      <TabBar
        label={t('ui.pages')}
        tabs={tabs.map((id) => ({ id, text: t(TAB_TEXTS[id]) }))}
        chosen={chosen}
        panelId="page-panel"
        onChoose={choose}
      />
      <section className="page" id="page-panel" role="tabpanel" aria-label={t(TAB_TEXTS[chosen])}>
        {content}
      </section>
    </>
  );
}

function choose(tab: TabId): void {
  if (tab === 'alarms' || tab === 'timers') showList(tab);
  else showPage(tab);
}

function pageContent(page: PageId, isNarrow: boolean) {
  switch (page) {
    case 'lists':
      return <Lists isNarrow={isNarrow} />;
    case 'day':
      return <DayPage />;
    case 'history':
      return <HistoryPage />;
    default:
      return assertNever(page);
  }
}
