import { useCallback, useRef } from 'react';
import type { MarkGroup } from '#shared/day/dial-groups.ts';
import { useTranslate } from '../i18n/speech.tsx';
import { DayDial } from './DayDial.tsx';
import { DayRings } from './DayRings.tsx';
import { DayTimers } from './DayTimers.tsx';
import { nextOf } from './ring-words.ts';
import { useWeekAhead } from './use-week-ahead.ts';
import { WeekPlan } from './WeekPlan.tsx';
import './day.css';

const NO_RINGS = [] as const;

/** The day as a dial and as a list, and the week below. */
export default function DayPage() {
  const t = useTranslate();
  const week = useWeekAhead();
  const today = week[0]?.rings ?? NO_RINGS;
  const next = nextOf(week);
  const list = useRef<HTMLElement>(null);
  const showGroup = useCallback(([first]: MarkGroup) => {
    const entry = list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(first.itemId)}"]`);
    entry?.scrollIntoView({ block: 'nearest' });
    entry?.focus();
  }, []);
  return (
    <div className="day-page">
      <DayDial rings={today} next={next} onShowGroup={showGroup} />
      <section className="day-list" aria-labelledby="day-title" ref={list}>
        <h2 id="day-title">{t('ui.day.today')}</h2>
        <DayTimers />
        <DayRings rings={today} next={next} />
      </section>
      <WeekPlan week={week} next={next} />
    </div>
  );
}
