import type { Day, Recurrence } from '../domain/recurrence.ts';
import { ICAL_DAYS } from './ical-alarm.ts';
import { type IcalProperty, parseRule } from './ical-component.ts';
import type { LeftReason } from './incoming.ts';

export type ReadRule =
  | { readonly recurrence: Recurrence; readonly days: readonly Day[] }
  | { readonly left: LeftReason };

/** The parts of a rule an alarm understands; WKST only matters with intervals, which it does not. */
const UNDERSTOOD = ['freq', 'byday', 'wkst', 'interval', 'until', 'count', ''];

/** What an alarm can say of a recurrence rule: every day, or days of the week, without an end [EX6]. */
export function readRule(rule: IcalProperty, firstDay: Day): ReadRule {
  const parts = parseRule(rule);
  if (parts === null) return { left: 'rule' };
  const { freq, interval = 1, byday } = parts;
  if (freq === undefined) return { left: 'unreadable' };
  if (freq === 'MONTHLY' || freq === 'YEARLY') return { left: 'monthly' };
  if (freq !== 'DAILY' && freq !== 'WEEKLY') return { left: 'rule' };
  if (interval !== 1) return { left: 'interval' };
  if ('until' in parts || 'count' in parts) return { left: 'series-ends' };
  if (Object.keys(parts).some((part) => !UNDERSTOOD.includes(part))) return { left: 'rule' };
  if (byday === undefined) return freq === 'DAILY' ? everyDay() : named([firstDay]);
  const days = [byday].flat().map((day) => ICAL_DAYS.indexOf(day));
  return days.includes(-1) ? { left: 'rule' } : named(days);
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
