import { AlarmList } from './alarms/AlarmList.tsx';
import { useTranslate } from './i18n/speech.tsx';
import { SearchBar } from './lists/SearchBar.tsx';
import { usePage } from './pages/page-store.ts';
import { TimerList } from './timers/TimerList.tsx';

/** Alarms and timers, side by side; where only one has room, the chosen one. */
export function Lists({ isNarrow }: { isNarrow: boolean }) {
  const t = useTranslate();
  const chosen = usePage(({ list }) => list);
  if (isNarrow) {
    return (
      <div className="list">
        <SearchBar />
        {chosen === 'alarms' ? <AlarmList /> : <TimerList />}
      </div>
    );
  }
  return (
    <>
      <SearchBar />
      <div className="columns">
        <section className="list" aria-label={t('ui.alarms')}>
          <AlarmList />
        </section>
        <section className="list" aria-label={t('ui.timers')}>
          <TimerList />
        </section>
      </div>
    </>
  );
}
