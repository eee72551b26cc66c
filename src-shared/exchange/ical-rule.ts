import type ICAL from 'ical.js';
import type { Day, Recurrence } from '../domain/recurrence.ts';
import { ICAL_DAYS } from './ical-alarm.ts';
import type { LeftReason } from './incoming.ts';

export type ReadRule =
  | { readonly recurrence: Recurrence; readonly days: readonly Day[] }
  | { readonly left: LeftReason };

/** The rule parts an alarm understands; WKST only matters with intervals, which it does not. */
const UNDERSTOOD = ['BYDAY'];

/** What an alarm can say of a recurrence rule: every day, or days of the week, without an end [EX6]. */
export function readRule(rule: ICAL.Recur, firstDay: Day): ReadRule {
  if (rule.freq === 'MONTHLY' || rule.freq === 'YEARLY') return { left: 'monthly' };
  if (rule.freq !== 'DAILY' && rule.freq !== 'WEEKLY') return { left: 'rule' };
  if (rule.interval !== 1) return { left: 'interval' };
  if (rule.until !== null || rule.count !== null) return { left: 'series-ends' };
  const parts: Readonly<Record<string, unknown>> = rule.parts;
  if (Object.keys(parts).some((part) => !UNDERSTOOD.includes(part))) return { left: 'rule' };
  const given = rule.getComponent('BYDAY').map((day) => ICAL_DAYS.indexOf(day as (typeof ICAL_DAYS)[number]));
  if (given.includes(-1)) return { left: 'rule' };
  if (given.length === 0) return rule.freq === 'DAILY' ? everyDay() : named([firstDay]);
  return named(given);
}

function everyDay(): ReadRule {
  return { recurrence: 'daily', days: [] };
}

/** Days under the name they have, if they have one. */
function named(given: readonly Day[]): ReadRule {
  const days = [...new Set(given)].sort((a, b) => a - b);
  switch (String(days)) {
    case '0,1,2,3,4,5,6':
      return everyDay();
    case '1,2,3,4,5':
      return { recurrence: 'weekdays', days: [] };
    case '0,6':
      return { recurrence: 'weekends', days: [] };
    default:
      return { recurrence: 'weekly', days };
  }
}
