import type { PlannedDay, PlannedRing } from '#shared/day/day-plan.ts';
import { useFormats, useTranslate } from '../i18n/speech.tsx';
import { showList } from '../pages/page-store.ts';
import { useProjection } from '../stores/app-store.ts';
import { openPanel } from '../stores/panels.ts';
import { stateKey } from './ring-words.ts';

/** What a day of the week shows before it says how many more there are. */
const SHOWN_A_DAY = 12;

/** The week at a glance: which alarm rings on which day. */
export function WeekPlan({ week, next }: { week: readonly PlannedDay[]; next: PlannedRing | null }) {
  const t = useTranslate();
  return (
    <section className="week" aria-labelledby="week-title">
      <h2 id="week-title">{t('ui.day.week')}</h2>
      <ol className="week-days">
        {week.map((day) => (
          <WeekDay key={day.date} day={day} isToday={day === week[0]} next={next} />
        ))}
      </ol>
    </section>
  );
}

function WeekDay(props: { day: PlannedDay; isToday: boolean; next: PlannedRing | null }) {
  const { isToday, next } = props;
  const { date, rings } = props.day;
  const t = useTranslate();
  const formats = useFormats();
  const more = rings.length - SHOWN_A_DAY;
  return (
    <li className="week-day" data-today={isToday || undefined}>
      <h3>{isToday ? t('ui.day.today') : formats.calendarDay(date)}</h3>
      {rings.length === 0 && <p className="week-none">{t('ui.day.none')}</p>}
      <ul>
        {rings.slice(0, SHOWN_A_DAY).map((ring) => (
          <li key={`${ring.itemId}@${ring.due}`}>
            <WeekRing ring={ring} isNext={ring === next} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="button quiet small" onClick={() => showList('alarms')}>
          {t('ui.day.more', { count: more })}
        </button>
      )}
    </li>
  );
}

function WeekRing({ ring, isNext }: { ring: PlannedRing; isNext: boolean }) {
  const t = useTranslate();
  const formats = useFormats();
  const stillThere = useProjection(({ items }) => items.has(ring.itemId));
  const time = formats.time(ring.due);
  const state = t(stateKey(ring.state, isNext));
  const words = t('ui.day.mark', { time, label: ring.label, state });
  return (
    <button
      type="button"
      className="week-ring"
      data-state={isNext ? 'next' : ring.state}
      aria-label={words}
      title={words}
      disabled={!stillThere}
      onClick={() => openPanel({ kind: 'alarm-editor', id: ring.itemId })}
    >
      {ring.state === 'skipped' ? (
        <s>
          <b>{time}</b> {ring.label}
        </s>
      ) : (
        <>
          <b>{time}</b> {ring.label}
        </>
      )}
    </button>
  );
}
