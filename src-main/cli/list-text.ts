import type { Language } from '#shared/domain/languages.ts';
import type { Translate } from '#shared/messages/translate.ts';
import { clockText } from '#shared/time/duration.ts';
import { type AlarmTimes, alarmTimeFormat } from './alarm-time-text.ts';
import { aligned } from './aligned.ts';
import { shortIdLength } from './id-prefix.ts';
import type { ItemList, ListedItem } from './messages.ts';
import { whenFormat } from './when-text.ts';

/** The list as a table. The label stands last: only it may hold characters whose width is anyone's guess. */
export function listText(list: ItemList, translate: Translate, language: Language): string {
  if (list.items.length === 0) return translate('cli.list.empty');
  const when = whenFormat(list.zone, language);
  const alarmTime = alarmTimeFormat(translate, language);
  const idLength = shortIdLength(list.items.map((item) => item.id));
  const header = (['id', 'type', 'time', 'state', 'next', 'label'] as const).map((column) =>
    translate(`cli.list.column.${column}`),
  );
  const rows = list.items.map((item) => [
    item.id.slice(0, idLength),
    translate(`cli.list.type.${item.type}`),
    timeText(item, alarmTime),
    translate(`cli.list.state.${item.state}`),
    item.next === null ? '–' : when(item.next),
    item.label,
  ]);
  return aligned([header, ...rows]);
}

function timeText(item: ListedItem, alarmTime: (alarm: AlarmTimes) => string): string {
  return item.type === 'alarm' ? alarmTime(item) : clockText(item.remainingSeconds ?? item.durationSeconds);
}
