import type { Day, Recurrence } from '../domain/recurrence.ts';
import { ICAL_DAYS } from './ical-alarm.ts';
import type { LeftReason } from './incoming.ts';

export type ReadRule =
  | { readonly recurrence: Recurrence; readonly days: readonly Day[] }
  | { readonly left: LeftReason };

/** The parts of a rule an alarm understands; WKST only matters with intervals, which it does not. */
const UNDERSTOOD = ['FREQ', 'BYDAY', 'WKST', 'INTERVAL', 'UNTIL', 'COUNT'];

/** What an alarm can say of a recurrence rule: every day, or days of the week, without an end [EX6]. */
export function readRule(value: string, firstDay: Day): ReadRule {
  const parts = partsOf(value);
  const frequency = parts.get('FREQ');
  if (frequency === undefined) return { left: 'unreadable' };
  if (frequency === 'MONTHLY' || frequency === 'YEARLY') return { left: 'monthly' };
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY') return { left: 'rule' };
  if (Number(parts.get('INTERVAL') ?? 1) !== 1) return { left: 'interval' };
  if (parts.has('UNTIL') || parts.has('COUNT')) return { left: 'series-ends' };
  if ([...parts.keys()].some((part) => !UNDERSTOOD.includes(part))) return { left: 'rule' };
  const byDay = parts.get('BYDAY');
  if (byDay === undefined) return frequency === 'DAILY' ? everyDay() : named([firstDay]);
  const days = byDay.split(',').map((day) => ICAL_DAYS.indexOf(day.trim()));
  return days.includes(-1) ? { left: 'rule' } : named(days);
}

function partsOf(value: string): ReadonlyMap<string, string> {
  const pairs = value
    .toUpperCase()
    .split(';')
    .map((part) => part.split('='));
  return new Map(pairs.map(([name = '', given = '']) => [name.trim(), given.trim()]));
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
