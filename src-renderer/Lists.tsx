import { useState } from 'react';
import { AlarmList } from './alarms/AlarmList.tsx';
import { useTranslate } from './i18n/speech.tsx';
import { TimerList } from './timers/TimerList.tsx';
import { TabBar } from './ui/TabBar.tsx';
import { useMedia } from './ui/use-media.ts';

/** Where two columns no longer have room; in `em`, so that a zoomed window counts as a narrow one. */
const NARROW = '(max-width: 44em)';

type ListName = 'alarms' | 'timers';

/** Alarms and timers: side by side, or behind two tabs. */
export function Lists() {
  const t = useTranslate();
  const isNarrow = useMedia(NARROW);
  const [chosen, setChosen] = useState<ListName>('alarms');
  if (!isNarrow) {
    return (
      <div className="columns">
        <section className="list" aria-label={t('ui.alarms')}>
          <AlarmList />
        </section>
        <section className="list" aria-label={t('ui.timers')}>
          <TimerList />
        </section>
      </div>
    );
  }
  return (
    <>
      <TabBar
        label={t('ui.lists')}
        tabs={[
          { id: 'alarms', text: t('ui.alarms') },
          { id: 'timers', text: t('ui.timers') },
        ]}
        chosen={chosen}
        panelId="list-panel"
        onChoose={setChosen}
      />
      <section className="list" id="list-panel" role="tabpanel" aria-label={t(`ui.${chosen}`)}>
        {chosen === 'alarms' ? <AlarmList /> : <TimerList />}
      </section>
    </>
  );
}
