import type { Day } from '#shared/domain/recurrence.ts';
import type { Language } from '#shared/domain/settings.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { clockText } from '#shared/time/duration.ts';
import { aligned } from './aligned.ts';
import { shortIdLength } from './id-prefix.ts';
import type { ItemList, ListedItem } from './messages.ts';
import { whenFormat } from './when-text.ts';

/** The list as a table. The label stands last: only it may hold characters whose width is anyone's guess. */
export function listText(list: ItemList, translate: Translate, language: Language): string {
  if (list.items.length === 0) return translate('cli.list.empty');
  const when = whenFormat(list.zone, language);
  const day = dayFormat(language);
  const idLength = shortIdLength(list.items.map((item) => item.id));
  const header = (['id', 'type', 'time', 'state', 'next', 'label'] as const).map((column) =>
    translate(`cli.list.column.${column}`),
  );
  const rows = list.items.map((item) => [
    item.id.slice(0, idLength),
    translate(`cli.list.type.${item.type}`),
    timeText(item, translate, day),
    translate(`cli.list.state.${item.state}`),
    item.next === null ? '–' : when(item.next),
    item.label,
  ]);
  return aligned([header, ...rows]);
}

function timeText(item: ListedItem, translate: Translate, dayName: (day: Day) => string): string {
  if (item.type === 'timer') return clockText(item.remainingSeconds ?? item.durationSeconds);
  if (item.recurrence !== 'weekly') {
    return `${item.time} ${translate(`cli.list.recurrence.${item.recurrence}`)}`;
  }
  return `${item.time} ${item.days.map(dayName).join(' ')}`;
}

/** Short names of days, 0 = Sunday; 1 January 2023 was one. */
function dayFormat(language: Language): (day: Day) => string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (day) => format.format(Date.UTC(2023, 0, 1 + day));
}
