import { lazy, Suspense } from 'react';
import { SignInAgain } from './account/SignInAgain.tsx';
import { FirstStart } from './first-start/FirstStart.tsx';
import { useTranslate } from './i18n/speech.tsx';
import { useItemMenu } from './item-menu/menu-store.ts';
import { NextRing } from './next-ring/NextRing.tsx';
import { MissedReport } from './notices/MissedReport.tsx';
import { RingBanners } from './notices/RingBanners.tsx';
import { StoreNotice } from './notices/StoreNotice.tsx';
import { SyncNotices } from './notices/SyncNotices.tsx';
import { Panels } from './Panels.tsx';
import { Pages } from './pages/Pages.tsx';
import { PausedBanner } from './pause/PausedBanner.tsx';
import { QuickEntry } from './quick-entry/QuickEntry.tsx';
import { useShortcuts } from './shortcuts/use-shortcuts.ts';
import { openPanel } from './stores/panels.ts';
import { SyncStatus } from './sync-status/SyncStatus.tsx';
import { IconButton } from './ui/IconButton.tsx';
import { Toasts } from './ui/Toasts.tsx';
import { useOpenRequests } from './use-open-requests.ts';
import { WakeStatus } from './wake-check/WakeStatus.tsx';

const ItemMenu = lazy(() => import('./item-menu/ItemMenu.tsx'));

/** The main window. */
export function App() {
  const t = useTranslate();
  const hasMenu = useItemMenu(({ menu }) => menu !== null);
  useShortcuts();
  useOpenRequests();
  return (
    <div className="app">
      <header className="top">
        <NextRing />
        <WakeStatus />
        <SyncStatus />
        <IconButton
          icon="settings"
          label={t('ui.settings')}
          onClick={() => openPanel({ kind: 'settings' })}
        />
      </header>
      <main className="content">
        <QuickEntry />
        <RingBanners />
        <PausedBanner />
        <SignInAgain />
        <StoreNotice />
        <MissedReport />
        <SyncNotices />
        <FirstStart />
        <Pages />
      </main>
      <Panels />
      <Suspense>{hasMenu && <ItemMenu />}</Suspense>
      <Toasts />
    </div>
  );
}
